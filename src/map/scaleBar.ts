import type { Map as MapLibreMap } from 'maplibre-gl';
import { sphereRadiusKm } from '../atlas/geodesy/sphere.ts';
import type { MapWords } from '../state/chartMap.ts';
import styles from './map.module.css';

/** Gives a part of the map that writes words beside it those of a language. */
export type Sayer = (words: MapWords) => void;

/** Longest bar, pixels. */
const longest = 120;

/** The longest of 1, 2, 5 × 10ⁿ that fits: a length and the share of `available` it takes. */
export function roundLength(available: number): { length: number; share: number } {
  const power = 10 ** Math.floor(Math.log10(available));
  const length =
    [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= available) ?? power;
  return { length, share: length / available };
}

/** Kilometres to a pixel of a Mercator map: MapLibre's tiles are 512 pixels. */
export function kmInPixel(latitude: number, zoom: number): number {
  return (2 * Math.PI * sphereRadiusKm * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The units of a scale, and how many kilometres each is. */
export const scaleUnits = [
  { unit: 'km', kilometres: 1 },
  { unit: 'nmi', kilometres: 1.852 },
] as const;

/** Two bars, kilometres and nautical miles, true at the middle of the map. Empty until it has words. */
export function showScale(map: MapLibreMap, host: HTMLElement): Sayer {
  let words: MapWords | null = null;
  const bars = scaleUnits.map((unit) => ({ ...unit, bar: document.createElement('div'), written: 0 }));
  for (const { bar } of bars) bar.className = styles.scale ?? '';
  let room = longest;
  /** The words on the bars grow with the page's text, and the bars with them. */
  const measure = () => {
    room = (longest * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)) / 16;
    update();
  };
  const update = () => {
    const whole = room * kmInPixel(map.getCenter().lat, map.getZoom());
    for (const each of bars) {
      const { length, share } = roundLength(whole / each.kilometres);
      each.bar.style.width = `${Math.round(share * room)}px`;
      if (!words || length === each.written) continue;
      each.written = length;
      each.bar.textContent = words.length(length, each.unit);
    }
  };
  map.on('move', update);
  map.on('resize', measure);
  return (next) => {
    words = next;
    host.replaceChildren(...bars.map(({ bar }) => bar));
    host.role = 'img';
    host.ariaLabel = next.scale;
    for (const each of bars) each.written = 0;
    measure();
  };
}
