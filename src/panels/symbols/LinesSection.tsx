import { symbols } from '../../layers/list.ts';
import { Entry } from './Entry.tsx';
import { MeasureSpecimen, RulerSpecimen } from './RulerSpecimen.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SymbolEntries } from './SymbolEntries.tsx';
import { useSheet } from './sheet.ts';

/** Lines: tracks, flows, measured distances and the ruler. */
export function LinesSection() {
  const { say } = useSheet().messages;
  return (
    <SheetSection id="lines">
      {symbols
        .filter(({ form, isMeasured }) => form === 'line' && !isMeasured)
        .map((symbol) => (
          <SymbolEntries key={symbol.id} symbol={symbol} />
        ))}
      <Entry
        id="measure"
        name={say('symbols.symbolName', { symbol: 'measure' })}
        picture={<MeasureSpecimen />}
      />
      <Entry id="ruler" picture={<RulerSpecimen />} />
    </SheetSection>
  );
}
