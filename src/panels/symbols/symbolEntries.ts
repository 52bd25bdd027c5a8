import type { Basis } from '../../atlas/model/feature.ts';
import { symbolOf as symbolOfKind, writtenKinds } from '../../atlas/model/kinds.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { MapSymbol, Paint } from '../../layers/symbol.ts';
import type { Messages } from '../../messages/messages.ts';
import { kindInWords } from '../words/kindInWords.ts';

/** What the sheet is drawn with, and what it speaks. */
export interface Sheet {
  paint: Paint;
  messages: Messages;
}

/** A sign with its name; where words stand with it, its meaning and the rule behind it. */
export interface SheetEntry {
  name: string;
  /** Of the name, where it is not the sheet's. */
  lang?: string;
  meaning?: string;
  rule?: string;
  drawings: readonly Drawing[];
  /** Without a drawing: the name itself is set as the map sets names of waters or of land. */
  set?: 'water' | 'land';
}

/** An entry as the messages have it under this id, by another name where one is given, with the kinds it stands for besides. */
export function entryOf(
  id: string,
  drawings: readonly Drawing[],
  { say }: Messages,
  { name, kinds = '' }: { name?: string; kinds?: string } = {},
): SheetEntry {
  const entry = id.replaceAll('-', '_');
  return {
    name: name ?? say('symbols.entry', { entry }),
    meaning: say('symbols.meaning', { entry }) + (kinds && ` ${say('symbols.kinds', { kinds })}`),
    rule: say('symbols.rule', { entry }),
    drawings,
  };
}

/** An entry for each look a symbol's kinds have: named by its own kinds, or by the symbol where all look alike. The looks of areas are one entry. */
export function symbolEntries(symbol: MapSymbol, { paint, messages }: Sheet): SheetEntry[] {
  const [main, ...others] = symbol.explainedBy ?? [symbol.bases[0]];
  const groups = kindGroups(symbol, main, paint);
  const inWords = (kinds: readonly string[]) =>
    kinds.map((kind) => kindInWords(kind, messages)).join(messages.say('words.listSeparator'));
  const whole = (kinds: readonly string[], drawings: readonly Drawing[]) => {
    const name = messages.say('symbols.symbolName', { symbol: symbol.id.replaceAll('-', '_') });
    return [entryOf(symbol.id, drawings, messages, { name, kinds: inWords(kinds) })];
  };
  if (symbol.form === 'area' && groups.length > 1) {
    const kinds = groups.flatMap((group) => group.kinds);
    return whole(
      kinds,
      groups.map(({ drawing }) => drawing),
    );
  }
  if (groups.length === 0) return whole([], [symbol.swatch({ kind: '', basis: main, side: '' }, paint)]);
  return groups.flatMap(({ first, kinds, drawing }) => {
    const also = others.map((basis) => symbol.swatch({ kind: first, basis, side: '' }, paint));
    const drawings = [drawing, ...also];
    if (groups.length === 1 && kinds.length > 1) return whole(kinds, drawings);
    const own = kinds.filter((kind) => symbolOfKind(kind, null) === symbol.id);
    const names = own.length > 0 ? own : [first];
    const rest = kinds.filter((kind) => !names.includes(kind));
    return [entryOf(first, drawings, messages, { name: inWords(names), kinds: inWords(rest) })];
  });
}

/** Kinds that one picture stands for. */
interface KindGroup {
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
