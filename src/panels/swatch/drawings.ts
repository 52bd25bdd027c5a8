import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { symbolOf } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import type { Paint } from '../../layers/symbol.ts';

/** What of a feature its sign shows. */
export type Signed = Pick<Feature, 'shape' | 'symbol' | 'kind' | 'basis' | 'actors' | 'standing'>;

/** The legend's picture of a feature, from the symbol the map draws it with; null for what has no place on the map. */
export function featureSwatch(feature: Signed, paint: Paint): Drawing | null {
  const sign = signOf(feature, paint);
  return sign && asPut(sign, feature.standing, paint);
}

/** The same, however the words put the feature. */
function signOf({ shape, symbol, kind, basis = 'named', actors }: Signed, paint: Paint): Drawing | null {
  return shape && symbolOf(symbol).swatch({ kind, basis, side: actors[0] ?? '' }, paint);
}

/** The sign that most of the features have; the first of them where several are as frequent. Null for none. */
export function commonestSwatch(features: readonly Feature[], paint: Paint): Drawing | null {
  const counts = new Map<string, { drawing: Drawing; count: number }>();
  // Drawn once for each of the few ways in which features differ: a layer may have thousands.
  const looks = new Map<string, string>();
  for (const feature of features) {
    const { shape, symbol, kind, basis, actors } = feature;
    if (!shape) continue;
    const way = [symbol, kind, basis, actors[0]].join();
    const drawing = looks.has(way) ? null : signOf(feature, paint);
    const look = looks.get(way) ?? JSON.stringify(drawing);
    looks.set(way, look);
    const known = counts.get(look) ?? (drawing && { drawing, count: 0 });
    if (known) counts.set(look, { ...known, count: known.count + 1 });
  }
  const [commonest] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return commonest?.drawing ?? null;
}

/** The parties whose colour is on the map where these are drawn, in the atlas's order: what several do together has that of the first. */
export function leadingSides(
  { sides }: Pick<Atlas, 'sides'>,
  features: readonly Pick<Feature, 'shape' | 'actors'>[],
): Atlas['sides'] {
  const leading = new Set(features.filter(({ shape }) => shape !== null).map(({ actors }) => actors[0]));
  return sides.filter(({ id }) => leading.has(id));
}
