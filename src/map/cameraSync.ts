import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { type Camera, roundCamera, sameCamera } from '../state/camera.ts';
import type { Padding } from '../state/chartMap.ts';
import type { Choices } from '../state/choices.ts';
import { boxOfAll, boxWithDistances, firstView, margins } from './fit.ts';
import { isGlobe, isOnThisSide } from './globe.ts';

/** Closest zoom a selection brings the reader to. */
const closest = 8;

/** Closest zoom that reading brings the reader to: the surroundings stay in view from passage to passage. */
const closestReading = 6;

/** A shape that fills less of the map than this is brought nearer, however well it can be seen. */
const leastShare = 0.04;

interface CameraOptions {
  choices: Choices;
  onCamera(camera: Camera): void;
  /** The part of the world that nothing covers, told whenever the map has come to rest. East may exceed 180. */
  onView(box: BBox): void;
}

/** The link between the map's camera and the reader's choices, both ways. */
export interface CameraSync {
  show(choices: Choices): void;
  setPadding(padding: Padding): void;
  /** Brings what the reader has come to in a text into view, calmly; not while the reader moves the map. */
  goAlong(ids: readonly FeatureId[]): void;
  showAll(): void;
  /** Middle of what nothing covers, pixels of the map's frame. */
  visibleCentre(): [x: number, y: number];
}

/**
 * Opens the view the choices ask for, keeps the selected shape in the part of the map that nothing covers, and
 * tells every rest of the camera that the choices do not hold already. MapLibre jumps instead of flying where
 * the reader asked for less motion.
 */
export function followCamera(map: MapLibreMap, atlas: Atlas, options: CameraOptions): CameraSync {
  let { choices } = options;
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  let opening = true;
  let quiet = false;
  let told: Camera | null = null;
  let along = false;
  const featureOf = (id: string | null): Feature | undefined =>
    atlas.features.find((feature) => feature.id === id);
  const size = () => map.getContainer().getBoundingClientRect();
  const now = (): Camera => {
    const { lat, lng } = map.getCenter();
    return roundCamera({ lat, lng, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() });
  };

  /** Moves at once and tells nobody: this is what the choices ask for already. */
  function jump(to: Parameters<MapLibreMap['jumpTo']>[0]): void {
    quiet = true;
    map.jumpTo(to);
    quiet = false;
    told = now();
  }

  function fitted(feature: Feature): ReturnType<MapLibreMap['cameraForBounds']> {
    const box = boxWithDistances(atlas, feature);
    const { width, height } = size();
    return box
      ? map.cameraForBounds(box, { padding: margins(padding, width, height), maxZoom: closest })
      : undefined;
  }
  function open(): void {
    const { at } = choices;
    const selected = featureOf(choices.select);
    const fit = at ? undefined : selected && fitted(selected);
    if (at) jump({ center: [at.lng, at.lat], zoom: at.zoom, bearing: at.bearing, pitch: at.pitch });
    else if (fit) jump({ ...fit, bearing: 0, pitch: 0 });
    else jump({ ...home(), bearing: 0, pitch: 0 });
  }
  function home(): ReturnType<MapLibreMap['cameraForBounds']> {
    const { width, height } = size();
    return map.cameraForBounds(firstView(atlas), { padding: margins(padding, width, height, 0) });
  }
  /** Brings a feature into the visible part, if it is not there already and large enough to be seen. */
  function reveal(feature: Feature | undefined): void {
    if (!feature?.bbox || isWellInView(feature.bbox, feature.shape === 'point')) return;
    const camera = fitted(feature);
    if (camera) map.flyTo({ ...camera, duration: 900 });
  }
  function goAlong(ids: readonly FeatureId[]): void {
    if (map.isMoving() && !along) return;
    const box = boxOfAll(atlas, ids);
    if (!box || isWellInView(box, false)) return;
    const { width, height } = size();
    const camera = map.cameraForBounds(box, {
      padding: margins(padding, width, height),
      maxZoom: closestReading,
    });
    if (!camera) return;
    map.easeTo({ ...camera, duration: 1400 });
    along = map.isMoving();
  }
  function tellView(): void {
    if (isGlobe(map)) {
      const bounds = map.getBounds();
      options.onView([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
      return;
    }
    const { width, height } = size();
    const [left, right] = [padding.left, Math.max(width - padding.right, padding.left + 1)];
    const [top, bottom] = [padding.top, Math.max(height - padding.bottom, padding.top + 1)];
    const corners = [
      map.unproject([left, top]),
      map.unproject([right, top]),
      map.unproject([right, bottom]),
      map.unproject([left, bottom]),
    ];
    const lngs = corners.map(({ lng }) => lng);
    const lats = corners.map(({ lat }) => lat);
    options.onView([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
  }
  /** Whether a box is in the part that nothing covers; unless it is that of a spot, also large enough to be seen. */
  function isWellInView([west, south, east, north]: BBox, isSpot: boolean): boolean {
    const far = east < west ? east + 360 : east;
    if (!isOnThisSide(map, [(west + far) / 2, (south + north) / 2])) return false;
    const corners = [
      map.project([west, south]),
      map.project([far, north]),
      map.project([west, north]),
      map.project([far, south]),
    ];
    const { width, height } = size();
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    const inside =
      Math.min(...xs) >= padding.left &&
      Math.max(...xs) <= width - padding.right &&
      Math.min(...ys) >= padding.top &&
      Math.max(...ys) <= height - padding.bottom;
    if (!inside || isSpot) return inside;
    const share = Math.max(
      (Math.max(...xs) - Math.min(...xs)) / width,
      (Math.max(...ys) - Math.min(...ys)) / height,
    );
    return share >= leastShare;
  }

  map.on('moveend', () => {
    along = false;
    tellView();
    const camera = now();
    if (quiet || sameCamera(camera, told)) return;
    told = camera;
    opening = false;
    options.onCamera(camera);
  });
  map.on('resize', () => {
    if (opening) open();
    tellView();
  });
  open();

  return {
    show: (next) => {
      const before = choices;
      choices = next;
      const moved = !sameCamera(next.at, before.at);
      if (moved && next.at === null) open();
      else if (moved && next.at && !sameCamera(next.at, now())) open();
      else if (next.select !== before.select) reveal(featureOf(next.select));
    },
    setPadding: (next) => {
      padding = next;
      if (opening) open();
      else reveal(featureOf(choices.select));
      tellView();
    },
    goAlong,
    showAll: () => {
      map.flyTo({ ...home(), bearing: 0, pitch: 0, duration: 900 });
    },
    visibleCentre: () => {
      const { width, height } = size();
      return [(padding.left + width - padding.right) / 2, (padding.top + height - padding.bottom) / 2];
    },
  };
}
