import { type BadgeForm, badgeDrawing } from '../../layers/comparisonBadge.ts';
import { dimmed } from '../../layers/expressions.ts';
import { symbolOf } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import { verdicts } from '../quotation/verdicts.ts';
import { AreaSpecimen } from './AreaSpecimen.tsx';
import { Entry } from './Entry.tsx';
import { Ground, Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { selectedDrawing } from './selectedDrawing.ts';
import { useSheet } from './sheet.ts';
import { strength } from './strength.ts';
import { VerdictEntry } from './VerdictEntry.tsx';

const side = '';

/** What is selected, pointed at, dimmed or compared, and what a check says. */
export function StatesSection() {
  const { paint, messages } = useSheet();
  const area = symbolOf('exercise-area').swatch({ kind: 'exercise', basis: 'stated', side }, paint);
  const line = symbolOf('track').swatch({ kind: 'patrol', basis: 'stated', side }, paint);
  const spot = symbolOf('place-point').swatch({ kind: 'city', basis: 'stated', side }, paint);
  const event = symbolOf('event-point').swatch({ kind: '', basis: 'stated', side }, paint);
  const badges = (form: BadgeForm) =>
    (['one', 'other', 'both'] as const).map((share) => badgeDrawing(form, share, paint));
  const percent = messages.say('symbols.percent', {
    share: messages.number(strength(dimmed(1), 'back') * 100),
  });
  const specimen = (state: 'pointed' | 'back') => (
    <Ground>
      <AreaSpecimen style={{ kind: 'exercise', basis: 'stated', side }} state={state} />
    </Ground>
  );
  return (
    <SheetSection id="states">
      <Entry id="selected-area" picture={<Picture drawings={[selectedDrawing('area', area, paint)]} />} />
      <Entry id="selected-line" picture={<Picture drawings={[selectedDrawing('line', line, paint)]} />} />
      <Entry id="selected-spot" picture={<Picture drawings={[selectedDrawing('point', spot, paint)]} />} />
      <Entry
        id="selected-named"
        picture={
          <Ground>
            <AreaSpecimen style={{ kind: 'exercise', basis: 'named', side }} state="pointed" isSelected />
          </Ground>
        }
      />
      <Entry id="pointed" picture={specimen('pointed')} />
      <Entry id="dimmed" percent={percent} picture={specimen('back')} />
      <Entry id="pending" picture={<Picture drawings={[asPut(event, 'announced', paint)]} />} />
      <Entry id="claimed" picture={<Picture drawings={[asPut(event, 'claimed', paint)]} />} />
      <Entry id="disc" picture={<Picture drawings={badges('disc')} />} />
      <Entry id="tag" picture={<Picture drawings={badges('tag')} />} />
      {verdicts.map((verdict) => (
        <VerdictEntry key={verdict} verdict={verdict} />
      ))}
    </SheetSection>
  );
}
