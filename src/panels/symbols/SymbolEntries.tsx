import { symbolOf as symbolOfKind } from '../../atlas/model/kinds.ts';
import type { MapSymbol } from '../../layers/symbol.ts';
import { Entry, kindList } from './Entry.tsx';
import { kindGroups } from './kindGroups.ts';
import { Picture } from './Picture.tsx';
import { useSheet } from './sheet.ts';

/** An entry for each look a symbol's kinds have: named by its own kinds, or by the symbol where all look alike. The looks of areas are one entry. */
export function SymbolEntries({ symbol }: { symbol: MapSymbol }) {
  const { paint, messages } = useSheet();
  const [main, ...others] = symbol.explainedBy ?? [symbol.bases[0]];
  const groups = kindGroups(symbol, main, paint);
  if (symbol.form === 'area' && groups.length > 1) {
    const name = messages.say('symbols.symbolName', { symbol: symbol.id.replaceAll('-', '_') });
    const pictures = <Picture drawings={groups.map(({ drawing }) => drawing)} />;
    return (
      <Entry id={symbol.id} name={name} kinds={groups.flatMap(({ kinds }) => kinds)} picture={pictures} />
    );
  }
  return groups.map(({ first, kinds, drawing }) => {
    const also = others.map((basis) => symbol.swatch({ kind: first, basis, side: '' }, paint));
    const picture = <Picture drawings={[drawing, ...also]} />;
    if (groups.length === 1 && kinds.length > 1) {
      const name = messages.say('symbols.symbolName', { symbol: symbol.id.replaceAll('-', '_') });
      return <Entry key={first} id={symbol.id} name={name} kinds={kinds} picture={picture} />;
    }
    const own = kinds.filter((kind) => symbolOfKind(kind, null) === symbol.id);
    const names = own.length > 0 ? own : [first];
    const rest = kinds.filter((kind) => !names.includes(kind));
    return <Entry key={first} id={first} name={kindList(names, messages)} kinds={rest} picture={picture} />;
  });
}
