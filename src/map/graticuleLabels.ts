import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapWords } from '../state/chartMap.ts';
import { frameSize } from './frameSize.ts';
import { isGlobe } from './globe.ts';
import styles from './map.module.css';
import type { Sayer } from './scaleBar.ts';

/** Degrees between the labels at a zoom level: the base chart's own lines, and finer ticks where these are rare. */
export function graticuleStep(zoom: number): number {
  if (zoom < 2.6) return 20;
  if (zoom < 4) return 10;
  if (zoom < 6) return 5;
  return zoom < 8 ? 1 : 0.5;
}

/** Degrees as on a chart's frame, in the reader's words: `30° N`, `127°30′ E`; `0°` and `180°` are on no side. */
export function degreesText(
  degrees: number,
  along: 'parallel' | 'meridian',
  { latitude, longitude }: Pick<MapWords, 'latitude' | 'longitude'>,
): string {
  const wrapped = along === 'meridian' ? (((degrees % 360) + 540) % 360) - 180 : degrees;
  const size = Math.abs(wrapped);
  const minutes = Math.round((size % 1) * 60);
  const text = `${Math.floor(size)}°${minutes > 0 ? `${String(minutes).padStart(2, '0')}′` : ''}`;
  if (size === 0 || size === 180) return text;
  return along === 'meridian'
    ? longitude(text, wrapped > 0 ? 'east' : 'west')
    : latitude(text, wrapped > 0 ? 'north' : 'south');
}

/**
 * Degrees along the upper and left edge of the map, where the graticule meets the frame. Left out where they would be
 * cut off at a corner, or run under the credit. Hidden while the map is turned, tilted or a globe: then lines do not meet
 * the frame where they seem to. Says nothing until it has words.
 */
export function showGraticuleLabels(map: MapLibreMap, frame: HTMLElement): Sayer {
  let words: MapWords | null = null;
  let covered: ReturnType<typeof coveredOnTheLeft> = [];
  /** What stands along the frame, by its place on the earth. */
  let labels = new Map<string, HTMLElement>();
  const update = () => {
    const { width, height } = frameSize(map);
    frame.hidden = map.getBearing() !== 0 || map.getPitch() !== 0 || isGlobe(map);
    if (frame.hidden || !words) return;
    const step = graticuleStep(map.getZoom());
    const first = map.unproject([0, height]);
    const last = map.unproject([width, 0]);
    const before = labels;
    labels = new Map();
    const stand = (along: 'parallel' | 'meridian', degrees: number, x: number, y: number, say: MapWords) => {
      const place = `${along} ${degrees}`;
      const label = before.get(place) ?? document.createElement('span');
      if (!before.has(place)) {
        label.className = styles[along] ?? '';
        label.textContent = degreesText(degrees, along, say);
      }
      const halfWidth = (label.textContent ?? '').length * labelSize.halfLetter;
      if (along === 'meridian' && (x < halfWidth || x > width - halfWidth)) return;
      label.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      labels.set(place, label);
    };
    for (let lng = Math.ceil(first.lng / step) * step; lng <= last.lng; lng += step)
      stand('meridian', lng, map.project([lng, last.lat]).x, 0, words);
    for (let lat = Math.ceil(first.lat / step) * step; lat <= last.lat; lat += step) {
      const { y } = map.project([first.lng, lat]);
      const isWhole = y > labelSize.halfHeight && y < height - labelSize.halfHeight;
      if (isWhole && !covered.some(([top, bottom]) => y > top && y < bottom))
        stand('parallel', lat, 0, y, words);
    }
    // They are only moved, mostly: the page is not laid out anew.
    if ([...labels.keys()].join() !== [...before.keys()].join()) frame.replaceChildren(...labels.values());
  };
  const look = () => {
    covered = coveredOnTheLeft(frame);
    update();
  };
  map.on('move', update);
  // The credit may change with the base, which moves nothing.
  for (const event of ['resize', 'projectiontransition', 'idle'] as const) map.on(event, look);
  return (next) => {
    words = next;
    labels = new Map();
    frame.replaceChildren();
    look();
  };
}

/** Half the height of a label, pixels, half the width of a letter, and the width of the longest, which is Russian. */
const labelSize = { halfHeight: 9, halfLetter: 3.5, width: 80 };

/** Where degrees along the left edge would run under what else lies in the map's corners: pixels from the top of the frame. */
function coveredOnTheLeft(frame: HTMLElement): [top: number, bottom: number][] {
  const origin = frame.getBoundingClientRect();
  const corners = frame.parentElement?.querySelectorAll('[data-corner]') ?? [];
  return [...corners].flatMap((element): [number, number][] => {
    const { left, top, bottom } = element.getBoundingClientRect();
    if (left - origin.left > labelSize.width) return [];
    return [[top - origin.top - labelSize.halfHeight, bottom - origin.top + labelSize.halfHeight]];
  });
}
