import 'maplibre-gl/dist/maplibre-gl.css';
import type { SourceSpecification } from 'maplibre-gl';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { BaseId } from '../layers/bases.ts';
import type { Messages } from '../messages/messages.ts';
import { type Camera, type Choices, cameraLimits } from '../state/choices.ts';
import type { RulerPoint } from '../state/ruler.ts';
import { followCamera } from './cameraSync.ts';
import { hitsInOrder } from './chooser.ts';
import { enlarged, enlargement } from './enlarged.ts';
import type { Padding } from './fit.ts';
import { loadChartFonts } from './fonts.ts';
import { sayGestures } from './gestures.ts';
import { groundColour } from './globe.ts';
import { showGraticuleLabels } from './graticuleLabels.ts';
import { hitLayers, hitTestOf, signLayers } from './hitTest.ts';
import { lightFeatures } from './hoverLight.ts';
import { emptyImage, keepEdgesClear } from './keepClear.ts';
import { listenToKeys } from './keyboard.ts';
import { mapLabels } from './labels.ts';
import { mapPicture } from './mapPicture.ts';
import { mapStyle } from './mapStyle.ts';
import type { Eye } from './offFrame/eye.ts';
import { mapEye } from './offFrame/mapEye.ts';
import { createRuler } from './ruler/rulerTool.ts';
import { showScale } from './scaleBar.ts';
import { sharperSprite } from './sharperSprite.ts';
import { strengthened, wantsContrast } from './strengthened.ts';
import { keepStyleState } from './styleState.ts';
import { listenForTrouble } from './trouble.ts';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

/** Features found where the reader pointed, the most particular first, and the place in pixels of the map's frame. */
export interface Pick {
  ids: readonly FeatureId[];
  x: number;
  y: number;
}

/** What a map is made from, and whom it tells. */
export interface ChartMapOptions {
  container: HTMLElement;
  /** Where the degrees along the frame go, and the scale bars. */
  frame: HTMLElement;
  scale: HTMLElement;
  atlas: Atlas;
  featuresUrl: string;
  baseSources: Record<string, SourceSpecification>;
  /** Address of the symbols' sprite: absolute, without ratio and extension. */
  spriteUrl: string;
  choices: Choices;
  padding: Padding;
  /** Click, tap or Enter. */
  onPick(pick: Pick): void;
  /** The reader set, moved or removed a point of the ruler. */
  onRuler(points: readonly RulerPoint[]): void;
  /** The reader, or a selection, moved the camera. */
  onCamera(camera: Camera): void;
  /** What is to be seen, once the map is still: see `CameraOptions`. */
  onView(box: BBox): void;
  /** True while something is still being drawn. */
  onBusy(busy: boolean): void;
  /** Something could not be loaded: its name, where it has one. */
  onMissing(file: string | null): void;
  /** The picture of a base could not be loaded. */
  onNoPicture(base: BaseId): void;
  /** The browser took the map's graphics away; false: gave them back. */
  onLost(lost: boolean): void;
}

/** The running map: the only thing the page knows of MapLibre. */
export interface ChartMap {
  show(choices: Choices): void;
  setPadding(padding: Padding): void;
  /** What the map is called by those who cannot see it, and how it is moved by keys. */
  setName(name: string): void;
  /** Lights these features, and puts out the others. */
  light(ids: readonly FeatureId[]): void;
  /** What a search has found: the rest steps back. Null while nothing is searched for. */
  narrow(found: readonly FeatureId[] | null): void;
  /** Brings these features into view, as a reader comes to them in a text. */
  goAlong(ids: readonly FeatureId[]): void;
  /** In a frame: the hints on how the map is moved, in the reader's language. */
  sayGestures(messages: Messages): void;
  zoomBy(levels: number): void;
  /** Moves the view by a quarter of the map: `x` 1 is east, `y` 1 is south. */
  panBy(x: -1 | 0 | 1, y: -1 | 0 | 1): void;
  showAll(): void;
  /** How the map is looked at now. */
  eye(): Eye;
  /** Tells of every move, and once the map rests. Returns the way to stop. */
  onMove(listener: (rests: boolean) => void): () => void;
  /** The map as it stands, with its scale; null where the browser gives no canvas. */
  picture(): HTMLCanvasElement | null;
  destroy(): void;
}

/** Loads the fonts of the names in a language, so that a map made after it draws them once and right. */
export function prepareNames(atlas: Atlas, lang: string): Promise<void> {
  return loadChartFonts(namesIn(atlas, lang));
}

/** Makes the map. Throws where the browser has no WebGL 2. */
export function createChartMap(options: ChartMapOptions): ChartMap {
  const { atlas, container, frame, scale } = options;
  let covered = options.padding;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const usual = mapStyle(atlas, options.featuresUrl, options.baseSources, options.spriteUrl, options.choices);
  const style = enlarged(wantsContrast() ? strengthened(usual) : usual, enlargement(rem));
  const map = new MapLibreMap({
    container,
    style,
    attributionControl: false,
    maxPitch: cameraLimits.maxPitch,
    maxZoom: cameraLimits.maxZoom,
    minZoom: 1,
    fadeDuration: 0,
    transformRequest: sharperSprite,
    // In a frame one finger and the wheel belong to the page around it.
    cooperativeGestures: options.choices.embed,
  });
  map.touchZoomRotate.disableRotation();
  const camera = followCamera(map, atlas, options);
  const state = keepStyleState(map, atlas, options.choices, (lang) => loadChartFonts(namesIn(atlas, lang)));
  const hitsAt = hitTestOf(map, hitLayers(style.layers));
  const hover = lightFeatures(map, hitsAt);

  map.setMissingStyleImageResolver((id) => {
    const empty = emptyImage(id);
    if (empty && !map.hasImage(id)) map.addImage(id, empty);
  });
  let ground = '';
  const lay = (choices: Choices) => {
    ground = groundColour(atlas, choices);
    container.style.background = ground;
  };
  lay(options.choices);
  const ruler = createRuler(map, atlas, options.choices, options.onRuler);
  const pick = (x: number, y: number) => {
    // While the ruler is out, a click measures and chooses nothing.
    if (ruler.isOut()) ruler.press(x, y);
    else options.onPick({ ids: hitsInOrder(atlas, hitsAt(x, y)), x, y });
  };
  map.on('click', ({ point }) => pick(point.x, point.y));
  map.on('render', () => options.onBusy(true));
  map.on('idle', () => {
    // MapLibre may rest once before its sources have begun to load.
    const whole = Object.keys(style.sources).every((id) => map.getSource(id) && map.isSourceLoaded(id));
    if (whole && map.areTilesLoaded()) options.onBusy(false);
  });
  listenForTrouble(map, options);
  map.on('webglcontextlost', () => options.onLost(true));
  map.on('webglcontextrestored', () => options.onLost(false));

  const stop = [
    listenToKeys(map, {
      showAll: camera.showAll,
      pickCentre: () => pick(...camera.visibleCentre()),
    }),
    showScale(map, scale),
    showGraticuleLabels(map, frame, signLayers(style.layers)),
    keepEdgesClear(map, frame),
  ];
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
    setPadding: (next) => {
      covered = next;
      camera.setPadding(next);
    },
    // MapLibre takes its own words when it is made only, and this is the only one of them that is heard here.
    setName: (name) => map.getCanvas().setAttribute('aria-label', name),
    light: hover.light,
    narrow: state.narrow,
    goAlong: camera.goAlong,
    sayGestures: (messages) => sayGestures(container, messages),
    zoomBy: (levels) => map.easeTo({ zoom: map.getZoom() + levels, duration: 200 }),
    panBy: (x, y) => {
      const { clientWidth, clientHeight } = container;
      map.panBy([(x * clientWidth) / 4, (y * clientHeight) / 4], { duration: 250 });
    },
    showAll: camera.showAll,
    eye: () => mapEye(map, covered),
    onMove: (listener) => {
      const moves = () => listener(false);
      const rests = () => listener(true);
      const stopped = [
        map.on('move', moves),
        ...(['moveend', 'resize', 'projectiontransition'] as const).map((event) => map.on(event, rests)),
      ];
      return () => {
        for (const subscription of stopped) subscription.unsubscribe();
      };
    },
    picture: () => mapPicture(map, ground),
    destroy: () => {
      for (const end of stop) end();
      map.remove();
    },
  };
}

/** All letters the map may have to draw in a language. */
function namesIn(atlas: Atlas, lang: string): string {
  const letters = new Set<string>('0123456789 kmnmi·');
  for (const { properties } of mapLabels(atlas).points.features) {
    for (const letter of properties[`text_${lang}`] ?? properties.text)
      letters.add(letter).add(letter.toUpperCase());
  }
  return [...letters].join('');
}
