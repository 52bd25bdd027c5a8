import 'maplibre-gl/dist/maplibre-gl.css';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { addProtocol, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { LookId } from '../layers/bases.ts';
import { emptyPicture, giveEmptyPictures } from '../layers/emptyPicture.ts';
import type { Sprites } from '../layers/sprite/spriteSheet.ts';
import { type Camera, cameraLimits } from '../state/camera.ts';
import type { ChartMap, MapTrouble, MapWords, Padding, Pointed } from '../state/chartMap.ts';
import type { Choices } from '../state/choices.ts';
import type { RulerPoint } from '../state/ruler.ts';
import { type ArchiveHeads, archiveTiles } from './archive.ts';
import { followCamera } from './cameraSync.ts';
import { hitsInOrder } from './chooser.ts';
import { moveDraggedPicture } from './draggedPicture.ts';
import { enlarged, enlargement } from './enlarged.ts';
import { fewPrograms } from './fewPrograms.ts';
import { holdFirstFrame } from './firstFrame.ts';
import { loadChartFonts } from './fonts.ts';
import { frameSize } from './frameSize.ts';
import { sayGestures } from './gestures.ts';
import { groundColour } from './globe.ts';
import { showGraticuleLabels } from './graticuleLabels.ts';
import { hitLayers, hitTestOf } from './hitTest.ts';
import { keepEdgesClear } from './keepClear.ts';
import { listenToKeys } from './keyboard.ts';
import { mapLabels } from './labels.ts';
import { namedLeaders } from './leaders.ts';
import { leanFrames } from './leanFrames.ts';
import { mapEye } from './mapEye.ts';
import { mapPicture } from './mapPicture.ts';
import { mapStyle } from './mapStyle.ts';
import { boxesOfNamedAside, meantFromAfar, namedAside } from './namedAside.ts';
import { ownOnMap } from './own/ownOnMap.ts';
import { placedSymbols } from './placedSymbols.ts';
import { followPlacing } from './placing.ts';
import { followPointer } from './pointing.ts';
import { createRings } from './rings.ts';
import { createRuler } from './ruler/rulerTool.ts';
import { showScale } from './scaleBar.ts';
import { type ShapeFiles, shapeDetail } from './shapeDetail.ts';
import { fileReader } from './shapeReader.ts';
import type { ReadShapes } from './shapeSource.ts';
import { addLayersLater, layersAtFirst } from './sourceData.ts';
import { spriteFile, spriteIndex } from './spriteFile.ts';
import { steadyFrames } from './steadyFrames.ts';
import { steadyNames } from './steadyNames.ts';
import { strengthened, wantsContrast } from './strengthened.ts';
import { keepStyleState } from './styleState.ts';
import { tilesInTurn } from './tilesInTurn.ts';
import { listenForTrouble } from './trouble.ts';

tilesInTurn(GeoJSONSource.prototype);

/** Whom a map tells what the reader does with it, and how it fares. */
export interface MapListener {
  /** Click, tap or Enter. No features: at open water. */
  onPick(pointed: Pointed): void;
  /** What the pointer rests on, or the cross while keys move the map; null for nothing. A finger rests on nothing. */
  onPoint(pointed: Pointed | null): void;
  /** The reader set, moved or removed a point of the ruler. */
  onRuler(points: readonly RulerPoint[]): void;
  /** The reader, or a selection, moved the camera; null: back to the view that the page opens with. */
  onCamera(camera: Camera | null): void;
  /** It has begun to move, and does not only jump. */
  onMoved(): void;
  /** True while something is still being drawn. */
  onBusy(busy: boolean): void;
  /** Something could not be loaded. */
  onTrouble(trouble: MapTrouble): void;
  /** The browser took the map's graphics away; false: gave them back. */
  onLost(lost: boolean): void;
}

/** The elements a map is drawn in: itself, the degrees along its frame, and its scale bars. */
export interface MapParts {
  container: HTMLElement;
  frame: HTMLElement;
  scale: HTMLElement;
}

/** What a map is made from. Addresses are absolute. */
export interface ChartMapOptions extends MapParts, MapListener {
  atlas: Atlas;
  /** Of the map's style. */
  layers: readonly LayerSpecification[];
  shapes: ShapeFiles;
  /** Where these are tiles, which cut shapes into pieces. */
  readShapes?: ReadShapes | undefined;
  baseSources: Record<string, SourceSpecification>;
  archiveHeads: ArchiveHeads;
  /** Of the bands of stated distances. */
  ringsUrl: string;
  sprites: Sprites;
  /** The absolute address of a base's. */
  spriteOf(base: LookId): string;
  choices: Choices;
}

/** Loads the fonts of the names in a language, so that a map made after it draws them once and right. */
export function prepareNames(atlas: Atlas, lang: string): Promise<void> {
  return loadChartFonts(namesIn(atlas, lang));
}

/** Makes the map. Throws where the browser has no WebGL 2. */
export function createChartMap(options: ChartMapOptions): ChartMap {
  const { atlas, container, frame, scale, spriteOf } = options;
  let covered: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const watchers = new Set<(rests: boolean) => void>();
  // An archive keeps what it could not read: a map made anew asks again.
  addProtocol('pmtiles', archiveTiles(options.archiveHeads));
  addProtocol('sprite-index', spriteIndex(options.sprites));
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const { layers, shapes, baseSources } = options;
  const usual = mapStyle(atlas, layers, shapes.far, baseSources, spriteOf, options.choices);
  const sized = enlarged(wantsContrast() ? strengthened(usual) : usual, enlargement(rem));
  const style = fewPrograms(sized);
  const detail = shapeDetail(options.shapes);
  const map: MapLibreMap = new MapLibreMap({
    container,
    style: { ...style, layers: layersAtFirst(style.layers) },
    attributionControl: false,
    maxPitch: cameraLimits.maxPitch,
    maxZoom: cameraLimits.maxZoom,
    minZoom: 1,
    fadeDuration: 0,
    // A test has the same validator pass it.
    validateStyle: false,
    transformRequest: (url, type) => spriteFile(detail.fileFor(url, map.getZoom()), type),
    // In a frame one finger and the wheel belong to the page around it.
    cooperativeGestures: options.choices.embed,
  });
  addLayersLater(map, style.layers);
  map.touchZoomRotate.disableRotation();
  moveDraggedPicture(map);
  leanFrames(map, () => select !== null || pointing.isAnyLit());
  steadyFrames(
    map,
    Object.keys(style.sources).filter((id) => style.sources[id]?.type === 'geojson'),
  );
  // MapLibre may rest once before its sources have begun to load.
  const isWhole = () =>
    state.isGiven() &&
    Object.keys(style.sources).every((id) => map.getSource(id) && map.isSourceLoaded(id)) &&
    map.areTilesLoaded();
  holdFirstFrame(map, isWhole);
  steadyNames(map);
  const camera = followCamera(map, atlas, options);
  detail.watch(map);
  const { readShapes = fileReader(() => detail.fileFor(options.shapes.far, map.getZoom())) } = options;
  const prepare = (lang: string) => prepareNames(atlas, lang);
  const symbols = placedSymbols();
  const state = keepStyleState(map, atlas, options.choices, symbols, prepare, readShapes, spriteOf);
  const hitsAt = hitTestOf(map, hitLayers(style.layers), state.isShown);
  const small = () => namedAside(atlas);
  const own = ownOnMap(map);
  const idsAt = (x: number, y: number) => {
    const hits = hitsAt(x, y);
    const meant = meantFromAfar(small(), hits.under, map.getZoom());
    return [...own.at(x, y), ...(meant.length > 0 ? meant : hitsInOrder(atlas, hits))];
  };

  giveEmptyPictures(map, (name) => (name === emptyPicture.name ? emptyPicture : undefined));
  let ground = '';
  let { select } = options.choices;
  const lay = (choices: Choices) => {
    select = choices.select;
    ground = groundColour(atlas, choices);
    container.style.background = ground;
  };
  lay(options.choices);
  const ruler = createRuler(map, atlas, options.choices, options.onRuler);
  const rings = createRings(map, options.ringsUrl);
  const pointing = followPointer(map, {
    // While the ruler is out, a click measures and chooses nothing.
    idsAt: (x, y) => (ruler.isOut() ? [] : idsAt(x, y)),
    cross: camera.visibleCentre,
    onPoint: options.onPoint,
    readShapes,
  });
  let pressed: readonly FeatureId[] = [];
  const pick = (x: number, y: number) => {
    const ids = ruler.isOut() ? [] : idsAt(x, y);
    pressed = ids;
    if (ruler.isOut()) ruler.press(x, y);
    else options.onPick({ ids, x, y });
  };
  // The second click of two meets what the first has brought there.
  map.on('click', ({ point, originalEvent }) => {
    if (originalEvent.detail < 2 || pressed.length === 0) pick(point.x, point.y);
  });
  // On a mark two clicks do what one does, though the second press has stopped the map on its way; elsewhere they bring it nearer.
  map.on('dblclick', (event) => {
    if (pressed.length === 0) return;
    event.preventDefault();
    // Whatever is prevented stops it once more. Where several were pressed, what was selected before stays where it is.
    if (pressed.length === 1) queueMicrotask(camera.reveal);
  });
  for (const event of ['movestart', 'render'] as const) map.on(event, () => options.onBusy(true));
  map.on('movestart', () => {
    if (map.isMoving()) options.onMoved();
  });
  map.on('idle', () => {
    if (isWhole()) options.onBusy(false);
  });
  listenForTrouble(map, options.onTrouble);
  const tellMove = (rests: boolean) => {
    for (const watcher of watchers) watcher(rests);
  };
  map.on('move', () => tellMove(false));
  for (const event of ['moveend', 'resize', 'projectiontransition'] as const)
    map.on(event, () => tellMove(true));
  map.on('webglcontextlost', () => options.onLost(true));
  map.on('webglcontextrestored', () => options.onLost(false));

  const sayers = [showScale(map, scale), showGraticuleLabels(map, frame)];
  let words: MapWords | null = null;
  listenToKeys(map, { showAll: camera.showAll, pickCentre: () => pick(...camera.visibleCentre()) });
  const smallShown = () => small().filter(({ id }) => id !== select && state.isShown(id));
  const clear = keepEdgesClear(map, frame, () => boxesOfNamedAside(smallShown(), map));
  followPlacing(map, [symbols, clear, namedLeaders(map, atlas, symbols)]);
  return {
    show: (choices) => {
      // Busy at once, not with the next frame: what is drawn is no longer what was chosen.
      options.onBusy(true);
      state.show(choices);
      ruler.show(choices);
      camera.show(choices);
      lay(choices);
      map.triggerRepaint();
    },
    lookFrom: camera.show,
    setPadding: (next) => {
      covered = next;
      camera.setPadding(next);
      tellMove(true);
    },
    // MapLibre takes its own words when it is made only, and these are the only ones that are heard or seen here.
    setWords: (next) => {
      words = next;
      map.getCanvas().setAttribute('aria-label', next.title);
      sayGestures(container, next);
      for (const sayer of sayers) sayer(next);
    },
    light: pointing.light,
    narrow: state.narrow,
    drawRings: rings.draw,
    goAlong: camera.goAlong,
    showOwn: own.show,
    fitBox: camera.fitBox,
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    zoomBy: (levels) => map.easeTo({ zoom: map.getZoom() + levels, duration: 200 }),
    panBy: (x, y) => {
      const { width, height } = frameSize(map);
      map.panBy([(x * width) / 4, (y * height) / 4], { duration: 250 });
    },
    showAll: camera.showAll,
    eye: () => mapEye(map, covered),
    onMove: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    picture: () => words && mapPicture(map, ground, words.length),
    destroy: () => map.remove(),
  };
}

/** All letters the map may have to draw in a language: of waters' names, and of all else. */
function namesIn(atlas: Atlas, lang: string): Parameters<typeof loadChartFonts>[0] {
  const letters = { water: new Set<string>(), other: new Set('0123456789 kmnmi·') };
  for (const { properties } of mapLabels(atlas, lang).points.features) {
    const { look, text } = properties;
    const own = letters[look === 'water' ? look : 'other'];
    for (const letter of text) own.add(letter).add(letter.toUpperCase());
  }
  const [water, other] = [letters.water, letters.other].map((set) => [...set].join(''));
  return { water: water ?? '', land: other ?? '', strong: other ?? '' };
}
