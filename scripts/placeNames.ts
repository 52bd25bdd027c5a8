import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../src/atlas/model/atlas.ts';
import { chartFonts } from '../src/layers/chartFonts.ts';
import { emptyPicture, giveEmptyPictures } from '../src/layers/emptyPicture.ts';
import { spritePictures } from '../src/layers/sprite/spritePictures.ts';
import { mostlyEmpty } from '../src/layers/symbol.ts';
import { firstView } from '../src/map/fit.ts';
import { type Box, keepEdgesClear } from '../src/map/keepClear.ts';
import { boxesOfNamedAside, namedAside } from '../src/map/namedAside.ts';
import { followPlacing } from '../src/map/placing.ts';
import { firstStyle, type WindowSpace } from '../src/map/staticMap/firstPicture.ts';
import type { Placed } from '../src/map/staticMap/namesSvg.ts';
import { letterWidths } from './letterWidths.ts';
import { letterOf, pretendScreen } from './noScreen.ts';
import { readPlaced } from './readPlaced.ts';

/**
 * Places the names of an atlas's first view, with the signs that come and go with them, as MapLibre does in such a window: by its own code, in a
 * window that is none, drawing nothing. Needs `document` and the like.
 */
export async function namePlacer(
  atlas: Atlas,
): Promise<(space: Pick<WindowSpace, 'frame' | 'covered'>) => Promise<Placed>> {
  const style = namesOnly(firstStyle(atlas));
  const drawings = spritePictures(atlas);
  const letters = JSON.stringify(style.sources).match(/[\p{Script=Latin}\p{Script=Common}]/gu);
  const widthOf = await letterWidths(
    Object.values(chartFonts).map(([font]) => font),
    new Set(letters),
  );
  pretendScreen();
  const maplibre = await import('maplibre-gl');
  return async ({ frame, covered }) => {
    const view = element({ left: 0, top: 0, ...frame });
    const [container, edge] = [
      element({ left: 0, top: 0, ...frame }),
      element({ left: 0, top: 0, ...frame }),
    ];
    const others = covered.map(element);
    for (const other of others) other.setAttribute('data-keep-clear', '');
    view.append(container, edge, ...others);
    const map = new maplibre.Map({
      container,
      style,
      bounds: firstView(atlas),
      fitBoundsOptions: { padding: 0 },
      attributionControl: false,
      interactive: false,
      trackResize: false,
      fadeDuration: 0,
      maxCanvasSize: [frame.width, frame.height],
    });
    map.painter.render = () => {};
    map.style.glyphManager.createRasterizer = ({ fontFamily = '' }) =>
      ({ draw: (letter: string) => letterOf(widthOf(fontFamily.split(',')[0] ?? '', letter)) }) as never;
    giveEmptyPictures(map, (name) => drawings.get(name) ?? emptyPicture);
    followPlacing(map, [keepEdgesClear(map, edge, () => boxesOfNamedAside(namedAside(atlas), map))]);
    await atRest(map);
    const placed = readPlaced(map, frame, widthOf);
    map.remove();
    return placed;
  };
}

/** An element that lies so on the page, which happy-dom does not lay out. */
function element(box: Box): HTMLElement {
  const made = document.createElement('div');
  Object.defineProperty(made, 'clientWidth', { value: box.width });
  Object.defineProperty(made, 'clientHeight', { value: box.height });
  made.getBoundingClientRect = () => box as DOMRect;
  return made;
}

/** Resolves when the map has placed all it has. */
const atRest = (map: MapLibreMap): Promise<void> =>
  new Promise((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });

/** The style's names and signs, without those of sources that are empty or have addresses. */
function namesOnly(style: StyleSpecification): StyleSpecification {
  const sources = Object.fromEntries(
    Object.entries(style.sources).filter(
      ([name, source]) =>
        source.type === 'geojson' && typeof source.data === 'object' && !mostlyEmpty.includes(name),
    ),
  );
  const { sprite: _, ...rest } = style;
  const layers = style.layers.filter((layer) => layer.type === 'symbol' && layer.source in sources);
  return { ...rest, sources, layers };
}
