import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { emptyPicture, sizeOfEmpty } from '../layers/emptyPicture.ts';
import { isOnMap } from './globe.ts';
import { type Keyed, keepSource } from './sourceData.ts';

/** Name of the source and of the layer of what names must not touch. */
const keepClear = 'keep-clear';

const nothing: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

/** Width of the edge that no name crosses; length of one piece of it, and of the gap to the next, pixels. */
const edge = { width: 6, piece: 24, gap: 2 };

export const keepClearSources: StyleSpecification['sources'] = {
  [keepClear]: { type: 'geojson', data: nothing, buffer: 0, maxzoom: 8 },
};

/**
 * Invisible marks where no name may stand: MapLibre draws names that the edge of the map cuts in two. The topmost
 * layer, so that it is placed first and all names give way to it.
 */
export const keepClearLayer: SymbolLayerSpecification = {
  id: keepClear,
  type: 'symbol',
  source: keepClear,
  // The marks must not overlap each other: names that may overlap such marks as may would cross them. So where two
  // things of the page lie on each other, the larger one's mark stays.
  layout: {
    'icon-image': ['get', 'image'],
    'icon-overlap': 'never',
    'icon-padding': [0],
    'symbol-sort-key': ['-', ['get', 'area']],
  },
  // Placed, and so not drawn.
  paint: { 'icon-opacity': 0 },
};

/** A part of the map's frame, pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The empty picture of a name from `emptyPicture`; null for other names. */
export function emptyImage(name: string): { width: number; height: number; data: Uint8Array } | null {
  const size = sizeOfEmpty(name);
  return size && { ...size, data: new Uint8Array(4 * size.width * size.height) };
}

/** The edges of a frame of this size, in pieces. */
export function edgesOf(width: number, height: number): Box[] {
  const step = edge.piece + edge.gap;
  const across = Array.from({ length: Math.ceil(width / step) }, (_, at) => at * step);
  const down = Array.from({ length: Math.ceil(height / step) }, (_, at) => at * step);
  return [
    ...across.flatMap((left) =>
      [0, height - edge.width].map((top) => ({ left, top, width: edge.piece, height: edge.width })),
    ),
    ...down.flatMap((top) =>
      [0, width - edge.width].map((left) => ({ left, top, width: edge.width, height: edge.piece })),
    ),
  ];
}

/**
 * Keeps names off the frame's edges, its degrees and whatever else of the page lies on the map (`frame` and the
 * elements beside it), and off what `shapes` gives. Only while the map rests: these marks are places on the earth and would travel with it.
 */
export function keepEdgesClear(map: MapLibreMap, frame: HTMLElement, shapes: () => Box[]): void {
  const source = keepSource(map, keepClear);
  let kept = '';
  const update = () => {
    if (map.isMoving()) return;
    const boxes = [...boxesOn(frame), ...shapes()];
    kept = JSON.stringify(boxes);
    source.hold(boxes.flatMap((box) => markFor(map, box)));
  };
  // What lies on the map may itself have waited for the map to rest.
  const updateLate = () => {
    if (JSON.stringify([...boxesOn(frame), ...shapes()]) !== kept) update();
  };
  map.on('movestart', () => source.hold([]));
  for (const event of ['load', 'moveend', 'resize', 'projectiontransition'] as const) map.on(event, update);
  map.on('idle', updateLate);
  const frames = new ResizeObserver(update);
  frames.observe(frame);
  map.on('remove', () => frames.disconnect());
}

function boxesOn(frame: HTMLElement): Box[] {
  const origin = frame.parentElement?.getBoundingClientRect();
  if (!origin) return [];
  const { width, height } = frame.hidden ? origin : frame.getBoundingClientRect();
  const covers =
    frame.parentElement?.querySelectorAll('[data-keep-clear], [data-keep-clear-children] > *') ?? [];
  const covered = [...covers].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, width, height };
  });
  return [...covered.filter((box) => box.width > 0 && box.height > 0), ...edgesOf(width, height)];
}

function markFor(map: MapLibreMap, { left, top, width, height }: Box): Keyed<Feature<Point>>[] {
  const middle: [number, number] = [left + width / 2, top + height / 2];
  if (!isOnMap(map, middle)) return [];
  const image = emptyPicture(Math.ceil(width), Math.ceil(height));
  const coordinates = map.unproject(middle).toArray();
  return [
    {
      type: 'Feature',
      id: [image, ...coordinates].join(),
      properties: { image, area: width * height },
      geometry: { type: 'Point', coordinates },
    },
  ];
}
