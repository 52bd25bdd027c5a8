import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import type { Pointed } from '../state/chartMap.ts';
import { keepShapes, type ReadShapes } from './shapeSource.ts';
import { keepStates } from './sourceStates.ts';

/** More than these at once are a whole document's, and do not glow. */
const mostGlowing = 3;

/** What comes under the pointer is pointed at once it has been there for so long, milliseconds: not what is passed, or where a drag begins. */
const meantAfterMs = 80;

interface Options {
  /** What is found at a place of the map's frame, the most particular first. */
  idsAt(x: number, y: number): FeatureId[];
  /** Where the cross of the focused map stands. */
  cross(): [x: number, y: number];
  /** What the pointer or the cross is over; null for nothing. */
  onPoint(pointed: Pointed | null): void;
  readShapes: ReadShapes;
}

/**
 * Follows the pointer, and the cross while keys move the map: lights the first of what is there, and those the page
 * names (`light`). This is feature-state: it lives here only, and is neither a choice nor part of a link. A finger
 * points at nothing before it presses.
 */
export function followPointer(
  map: MapLibreMap,
  { idsAt, cross, onPoint, readShapes }: Options,
): { light(ids: readonly FeatureId[]): void; isAnyLit(): boolean } {
  const canvas = map.getCanvas();
  const glow = keepShapes(map, sourceNames.glow, readShapes);
  const lit = keepStates(map, sourceNames.features);
  let named: readonly FeatureId[] = [];
  let lights = 0;
  let pointed: Pointed | null = null;
  /** Where the pointer is; null while it is elsewhere. */
  let pointer: [x: number, y: number] | null = null;
  let frame: number | null = null;
  /** What the pointer has come to and not been on for long. */
  let coming: Pointed | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const next = new Set([...named, ...(pointed?.ids.slice(0, 1) ?? [])]);
    lights = next.size;
    glow.show(next.size > mostGlowing ? [] : [...next]);
    lit.hold(new Map([...next].map((id) => [id, { hover: true }])), { hover: false });
  }
  function look(): void {
    const at = pointer ?? (canvas.matches(':focus-visible') ? cross() : null);
    const ids = at && !map.isMoving() && map.style ? idsAt(...at) : [];
    canvas.style.cursor = ids.length > 0 ? 'pointer' : '';
    const next = at && ids.length > 0 ? { ids, x: at[0], y: at[1] } : null;
    const isOther = next !== null && next.ids.join() !== pointed?.ids.join();
    const isStillComing = isOther && next.ids.join() === coming?.ids.join();
    coming = isOther ? next : null;
    if (isStillComing) return;
    clearTimeout(patience);
    if (isOther) patience = setTimeout(() => point(coming), meantAfterMs);
    else point(next);
  }
  function point(next: Pointed | null): void {
    coming = null;
    if (JSON.stringify(next) === JSON.stringify(pointed)) return;
    pointed = next;
    update();
    onPoint(pointed);
  }
  function lookSoon(): void {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      look();
    });
  }

  canvas.addEventListener('pointermove', ({ pointerType, offsetX, offsetY }) => {
    pointer = pointerType === 'touch' ? null : [offsetX, offsetY];
    lookSoon();
  });
  // What was pressed is told elsewhere; what then comes to lie there was not pointed at.
  for (const event of ['pointerdown', 'pointerleave'])
    canvas.addEventListener(event, () => {
      pointer = null;
      // Focused by a press, it shows no cross, also where keys moved it before.
      if (event === 'pointerdown') canvas.blur();
      lookSoon();
    });
  canvas.addEventListener('keydown', () => {
    pointer = null;
  });
  for (const event of ['focus', 'blur']) canvas.addEventListener(event, lookSoon);
  for (const event of ['movestart', 'moveend', 'idle'] as const) map.on(event, lookSoon);
  map.on('style.load', update);
  map.on('remove', () => {
    clearTimeout(patience);
    if (frame !== null) cancelAnimationFrame(frame);
  });
  return {
    light: (ids) => {
      named = ids;
      update();
    },
    isAnyLit: () => lights > 0,
  };
}
