import type { Feature } from '../atlas/model/feature.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { eventPlaces, gathered } from './eventGroups.ts';
import { type GlyphId, glyphOf } from './glyph.ts';

/** From the middle of one sign to that of the next, pixels. */
const signStep = 29;

/** Rows longer than this have names beside their first and last signs only. */
const longest = 4;

/** Where a sign stands in the row of those at its spot, as the map's data write it: `1/3` is the second of three. */
export type InRow = `${number}/${number}`;

/** Every place in a row, with its distance from the row's middle, pixels to the right: for what a style must list. */
export const inRows: readonly { row: InRow; beside: number; slot: number; of: number }[] = Array.from(
  { length: longest },
  (_, at) => at + 1,
).flatMap((of) =>
  Array.from({ length: of }, (_, slot) => ({
    row: `${slot}/${of}` as const,
    beside: (slot - (of - 1) / 2) * signStep,
    slot,
    of,
  })),
);

/** The glyph an event stands by itself with; null for what is told by its shape, or by a diamond. */
export function ownGlyph({ symbol, kind, basis, edges, shape }: Feature): GlyphId | null {
  if (shape === null) return null;
  return edges !== undefined || (symbol === gathered && basis === 'named') ? glyphOf(kind) : null;
}

/** Where an event's signs stand: the mark it shares, or its glyphs; none for what is told by its shape. */
export function signPlaces(event: Feature, byId: ReadonlyMap<FeatureId, Feature>): LngLat[] {
  if (event.edges?.includes(event.id)) return event.anchor ? [event.anchor] : [];
  return event.symbol === gathered || event.edges !== undefined ? eventPlaces(event, byId) : [];
}

/** Where each event stands in the row of signs at a place; those that share a mark are one sign. */
export function signRows(features: readonly Feature[]): (event: FeatureId, at: LngLat) => InRow {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const rows = new Map<string, string[]>();
  const signOf = (event: Feature | undefined) => (event?.symbol === gathered ? gathered : (event?.id ?? ''));
  for (const event of features) {
    if (event.shape === null) continue;
    for (const at of signPlaces(event, byId)) {
      const row = rows.get(at.join()) ?? [];
      if (!row.includes(signOf(event))) row.push(signOf(event));
      rows.set(at.join(), row);
    }
  }
  return (event, at) => {
    const row = rows.get(at.join()) ?? [];
    return `${Math.max(0, row.indexOf(signOf(byId.get(event))))}/${Math.max(1, row.length)}`;
  };
}
