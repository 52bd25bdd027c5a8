import { symbolOf as symbolOfKind } from '../../atlas/features/kinds.ts';
import { symbolOf } from '../../layers/list.ts';
import { Entry, kindList } from './Entry.tsx';
import { kindGroups } from './kindGroups.ts';
import { ManyEvents } from './ManyEvents.tsx';
import { Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';

/** A place's own kinds, which name it, and the others that look the same; only others, the first names them. */
function ownFirst(kinds: readonly string[]): [names: readonly string[], others: readonly string[]] {
  const own = kinds.filter((kind) => symbolOfKind(kind, null) === 'place-point');
  const names = own.length > 0 ? own : kinds.slice(0, 1);
  return [names, kinds.filter((kind) => !names.includes(kind))];
}

/** Points: places by kind, events, and spots of the chart. */
export function PointsSection() {
  const { paint, messages } = useSheet();
  const place = symbolOf('place-point');
  const event = symbolOf('event-point');
  const label = symbolOf('place-label').swatch({ kind: '', basis: 'named', side: '' }, paint);
  return (
    <SheetSection id="points">
      {kindGroups(place, 'stated', paint).map(({ first, kinds, drawing }) => (
        <Entry
          key={first}
          id={first}
          name={kindList(ownFirst(kinds)[0], messages)}
          kinds={ownFirst(kinds)[1]}
          picture={
            <Picture drawings={[drawing, place.swatch({ kind: first, basis: 'named', side: '' }, paint)]} />
          }
        />
      ))}
      {kindGroups(event, 'stated', paint).map(({ first, kinds, drawing }) => (
        <Entry
          key={first}
          id="event"
          name={messages.say('symbols.symbolName', { symbol: 'event_point' })}
          kinds={kinds}
          picture={
            <Picture drawings={[drawing, event.swatch({ kind: first, basis: 'named', side: '' }, paint)]} />
          }
        />
      ))}
      <Entry id="many" picture={<ManyEvents />} />
      <Entry id="dot" picture={<Picture drawings={[label]} />} />
    </SheetSection>
  );
}
