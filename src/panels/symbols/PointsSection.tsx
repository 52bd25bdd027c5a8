import { symbolOf, symbols } from '../../layers/list.ts';
import { Entry } from './Entry.tsx';
import { ManyEvents } from './ManyEvents.tsx';
import { Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SymbolEntries } from './SymbolEntries.tsx';
import { useSheet } from './sheet.ts';

/** Points: places by kind, events, and spots of the chart. */
export function PointsSection() {
  const { paint } = useSheet();
  const label = symbolOf('place-label').swatch({ kind: '', basis: 'named', side: '' }, paint);
  return (
    <SheetSection id="points">
      {symbols
        .filter(({ form }) => form === 'spot')
        .map((symbol) => (
          <SymbolEntries key={symbol.id} symbol={symbol} />
        ))}
      <Entry id="many" picture={<ManyEvents />} />
      <Entry id="dot" picture={<Picture drawings={[label]} />} />
    </SheetSection>
  );
}
