import { symbolOf } from '../../layers/list.ts';
import { Entry, kindList } from './Entry.tsx';
import { kindGroups } from './kindGroups.ts';
import { Picture } from './Picture.tsx';
import { MeasureSpecimen, RulerSpecimen } from './RulerSpecimen.tsx';
import { SheetSection } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';

/** Lines: tracks, flows, measured distances and the ruler. */
export function LinesSection() {
  const { paint, messages } = useSheet();
  const track = symbolOf('track');
  return (
    <SheetSection id="lines">
      {kindGroups(track, 'stated', paint).map(({ first, kinds, drawing }) => (
        <Entry
          key={first}
          id="track"
          name={messages.say('symbols.symbolName', { symbol: 'track' })}
          kinds={kinds}
          picture={
            <Picture
              drawings={[drawing, track.swatch({ kind: first, basis: 'schematic', side: '' }, paint)]}
            />
          }
        />
      ))}
      {kindGroups(symbolOf('flow'), 'stated', paint).map(({ first, kinds, drawing }) => (
        <Entry
          key={first}
          id={first}
          name={kindList(kinds, messages)}
          picture={<Picture drawings={[drawing]} />}
        />
      ))}
      <Entry
        id="measure"
        name={messages.say('symbols.symbolName', { symbol: 'measure' })}
        picture={<MeasureSpecimen />}
      />
      <Entry id="ruler" picture={<RulerSpecimen />} />
    </SheetSection>
  );
}
