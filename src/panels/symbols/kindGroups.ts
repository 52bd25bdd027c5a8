import type { Basis } from '../../atlas/model/feature.ts';
import { symbolOf as symbolOfKind, writtenKinds } from '../../atlas/model/kinds.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { MapSymbol, Paint } from '../../layers/symbol.ts';

/** Kinds that one picture stands for. */
export interface KindGroup {
  /** The first of the symbol's own kinds, in the order of the closed list. */
  first: string;
  kinds: readonly string[];
  drawing: Drawing;
}

/** All kinds this symbol draws when their shape is known in this way, together where their pictures are the same. */
export function kindGroups(symbol: MapSymbol, basis: Basis, paint: Paint): KindGroup[] {
  const groups = new Map<string, KindGroup>();
  for (const kind of kindsOf(symbol)) {
    const drawing = symbol.swatch({ kind, basis, side: '' }, paint);
    const look = JSON.stringify(drawing);
    const known = groups.get(look);
    groups.set(look, { first: kind, drawing, ...known, kinds: [...(known?.kinds ?? []), kind] });
  }
  return [...groups.values()];
}

/** The kinds that are this symbol's own, then those that are drawn with it where only a spot of them is known. */
function kindsOf({ id, form, isGathered }: MapSymbol): string[] {
  const own = writtenKinds.filter((kind) => symbolOfKind(kind, null) === id);
  const spots = writtenKinds.filter((kind) => !own.includes(kind) && symbolOfKind(kind, 'point') === id);
  return form === 'spot' && !isGathered ? [...own, ...spots] : own;
}
