import type { Feature } from '../../atlas/model/feature.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { symbolOf } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import type { Paint } from '../../layers/symbol.ts';

/** The legend's picture of a feature, from the symbol the map draws it with; null for what has no place on the map. */
export function featureSwatch(feature: Feature, paint: Paint): Drawing | null {
  const sign = signOf(feature, paint);
  return sign && asPut(sign, feature.standing, paint);
}

/** The same, however the words put the feature. */
function signOf({ shape, symbol, kind, basis = 'named', actors }: Feature, paint: Paint): Drawing | null {
  return shape && symbolOf(symbol).swatch({ kind, basis, side: actors[0] ?? '' }, paint);
}

/** The sign that most of the features have; the first of them where several are as frequent. Null for none. */
export function commonestSwatch(features: readonly Feature[], paint: Paint): Drawing | null {
  const counts = new Map<string, { drawing: Drawing; count: number }>();
  for (const feature of features) {
    const drawing = signOf(feature, paint);
    if (!drawing) continue;
    const look = JSON.stringify(drawing);
    counts.set(look, { drawing, count: (counts.get(look)?.count ?? 0) + 1 });
  }
  const [commonest] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return commonest?.drawing ?? null;
}
