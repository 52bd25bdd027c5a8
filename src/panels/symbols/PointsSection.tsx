import { type BadgeForm, badgeDrawing } from '../../layers/comparisonBadge.ts';
import { symbolOf, symbols } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import { Entry } from './Entry.tsx';
import { ManyEvents } from './ManyEvents.tsx';
import { Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SymbolEntries } from './SymbolEntries.tsx';
import { useSheet } from './sheet.ts';

/** Points: places by kind, events and how the words put them, spots of the chart, and the badges of a comparison. */
export function PointsSection() {
  const { paint } = useSheet();
  const label = symbolOf('place-label').swatch({ kind: '', basis: 'named', side: '' }, paint);
  const event = symbolOf('event-point').swatch({ kind: '', basis: 'stated', side: '' }, paint);
  const badges = (form: BadgeForm) =>
    (['one', 'other', 'both'] as const).map((share) => badgeDrawing(form, share, paint));
  return (
    <SheetSection id="points">
      {symbols
        .filter(({ form }) => form === 'spot')
        .map((symbol) => (
          <SymbolEntries key={symbol.id} symbol={symbol} />
        ))}
      <Entry id="many" picture={<ManyEvents />} />
      <Entry id="pending" picture={<Picture drawings={[asPut(event, 'announced', paint)]} />} />
      <Entry id="claimed" picture={<Picture drawings={[asPut(event, 'claimed', paint)]} />} />
      <Entry id="dot" picture={<Picture drawings={[label]} />} />
      <Entry id="disc" picture={<Picture drawings={badges('disc')} />} />
      <Entry id="tag" picture={<Picture drawings={badges('tag')} />} />
    </SheetSection>
  );
}
