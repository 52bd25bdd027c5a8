import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { type Camera, roundCamera, sameCamera } from '../state/camera.ts';
import type { Padding } from '../state/chartMap.ts';
import type { Choices } from '../state/choices.ts';
import type { ChoicesState } from '../state/store.ts';
import { boxOfAll, boxWithDistances, firstView, margins } from './fit.ts';
import { frameSize } from './frameSize.ts';
import { freePart, hasRoom, isWellInView, middleOf } from './freePart.ts';

/** Closest zoom a selection brings the reader to. */
const closest = 8;

/** Closest zoom that reading brings the reader to: the surroundings stay in view from passage to passage. */
const closestReading = 6;

/** How long the map takes, milliseconds: to what is selected, or to all; to what is read. */
const flightMs = 900;
const strollMs = 1400;

type Chosen = Choices & Partial<Pick<ChoicesState, 'beginning'>>;

interface CameraOptions {
  choices: Choices;
  onCamera(camera: Camera | null): void;
}

type Fitted = NonNullable<ReturnType<MapLibreMap['cameraForBounds']>>;

/** False for a camera made of no numbers, as in a frame without a size. */
const isSomewhere = (camera: Camera): boolean => Object.values(camera).every(Number.isFinite);

/**
 * The link between the map's camera and the reader's choices, both ways. Opens the view the choices ask for and tells every rest of the camera that the choices do not hold already. What is
 * selected is brought into the part of the map that nothing covers, and kept there as panels open and close; to close
 * it moves nothing. MapLibre jumps instead of flying where the reader asked for less motion.
 */
export function followCamera(map: MapLibreMap, atlas: Atlas, options: CameraOptions) {
  let choices: Chosen = options.choices;
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  // Until the reader does anything, the view is the one the page opens with, whatever the size of map and panels.
  let opening = true;
  let quiet = false;
  let told: Camera | null = null;
  /** What the map is on its way to. */
  let bound: 'selection' | 'reading' | 'home' | null = null;
  /** Whether reading has drawn the view back to the first one. */
  let drawnBack = false;
  const selected = (): Feature | undefined => atlas.features.find((feature) => feature.id === choices.select);
  const now = (): Camera => {
    const { lat, lng } = map.getCenter();
    return roundCamera({ lat, lng, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() });
  };
  /** Whether what is selected is to stay seen, whatever covers the map next. */
  let keeps = false;
  const isCovered = () => !hasRoom(freePart(map, padding));
  const isInView = (box: BBox, isSpot: boolean) => isWellInView(map, freePart(map, padding), box, isSpot);

  /** Moves at once and tells nobody: this is what the choices ask for already. */
  function jump(to: Parameters<MapLibreMap['jumpTo']>[0]): void {
    quiet = true;
    map.jumpTo(to);
    quiet = false;
    told = now();
  }
  function cameraFor(box: BBox | null, room?: number, maxZoom?: number): Fitted | undefined {
    const { width, height } = frameSize(map);
    const around = margins(padding, width, height, room);
    const camera = box && map.cameraForBounds(box, { padding: around, ...(maxZoom && { maxZoom }) });
    return camera && Number.isFinite(camera.zoom) ? camera : undefined;
  }
  const home = () => cameraFor(firstView(atlas), 0);
  const fitted = (feature: Feature) => cameraFor(boxWithDistances(atlas, feature), undefined, closest);

  function open(): void {
    const { at } = choices;
    const feature = selected();
    if (at && isSomewhere(at))
      jump({ center: [at.lng, at.lat], zoom: at.zoom, bearing: at.bearing, pitch: at.pitch });
    else jump({ ...((feature && fitted(feature)) ?? home()), bearing: 0, pitch: 0 });
  }
  const isSeen = ({ bbox, shape }: Feature) => bbox !== null && isInView(bbox, shape === 'point');
  function travel(to: typeof bound, go: () => void): void {
    bound = to;
    go();
    // It has arrived where less motion was asked for; the end of a way before this one was told meanwhile.
    bound = map.isMoving() ? to : null;
  }
  /** Brings what is selected into the visible part, if it is not there already and large enough to be seen. */
  function reveal(): void {
    const feature = selected();
    keeps = feature !== undefined;
    // Under a whole sheet nothing can be seen: once that is smaller.
    if (isCovered()) return;
    const camera = feature && !isSeen(feature) && fitted(feature);
    if (camera) travel('selection', () => map.flyTo({ ...camera, duration: flightMs }));
  }
  /** Never farther out than the first view, and back from there with the first passage that fits a nearer one. */
  function goAlong(ids: readonly FeatureId[]): void {
    if (map.isMoving() && bound !== 'reading') return;
    const box = boxOfAll(atlas, ids);
    const [near, widest] = [cameraFor(box, undefined, closestReading), home()];
    if (!box || !near) return;
    const isWide = widest !== undefined && (widest.zoom ?? 0) > (near.zoom ?? 0);
    if (isInView(box, false) && (isWide || !drawnBack)) return;
    travel('reading', () => map.easeTo({ ...(isWide ? widest : near), duration: strollMs }));
    drawnBack = isWide;
  }

  map.on('moveend', () => {
    const isAsked = bound === 'home';
    if (bound !== 'reading') drawnBack = false;
    bound = null;
    const camera = now();
    if (quiet || !isSomewhere(camera) || sameCamera(camera, told)) return;
    told = camera;
    // Asked back to the first view, and not stopped on the way, it is the page's own again.
    opening = isAsked && choices.select === null && Math.abs(camera.zoom - (home()?.zoom ?? 0)) < 0.01;
    options.onCamera(opening ? null : camera);
  });
  map.on('resize', () => {
    if (opening) open();
  });
  open();

  return {
    show: (next: Chosen) => {
      const before = choices;
      choices = next;
      const moved = !sameCamera(next.at, before.at);
      const isChosen = next.select !== before.select;
      if (isChosen) opening = false;
      // Who starts again, or goes back to where the map stood as the page opens, has it so, though its room changes with the same act.
      if (next.beginning !== before.beginning || (moved && next.at === null)) opening = true;
      if (moved && (next.at === null || !sameCamera(next.at, now()))) {
        open();
      } else if (isChosen) reveal();
    },
    setPadding: (next: Padding) => {
      const feature = selected();
      if (!isCovered()) keeps = bound === 'selection' || (feature !== undefined && isSeen(feature));
      padding = next;
      if (opening) open();
      else if (keeps) reveal();
    },
    reveal,
    /** Brings what the reader has come to in a text into view, calmly; not while the reader moves the map. */
    goAlong,
    /** Brings a box into view, as `select` does a feature. */
    fitBox: (box: BBox) => {
      const camera = cameraFor(box, undefined, closest);
      if (camera) map.flyTo({ ...camera, duration: flightMs });
    },
    showAll: () => {
      travel('home', () => map.flyTo({ ...home(), bearing: 0, pitch: 0, duration: flightMs }));
    },
    /** Middle of what nothing covers, pixels of the map's frame. */
    visibleCentre: () => middleOf(freePart(map, padding)),
  };
}
