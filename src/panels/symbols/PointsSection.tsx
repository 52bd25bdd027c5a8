import { symbolOf } from '../../layers/list.ts';
import { Entry, kindList } from './Entry.tsx';
import { kindGroups } from './kindGroups.ts';
import { ManyEvents } from './ManyEvents.tsx';
import { Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';

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
          name={kindList(kinds, messages)}
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
