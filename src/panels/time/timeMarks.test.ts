import { expect, test } from 'vitest';
import type { DatePrecision, DaySpan } from '../../atlas/model/feature.ts';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import type { TimeRange } from '../../state/timeWindow.ts';
import { timeMarks } from './timeMarks.ts';
import { timeScale } from './timeScale.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const range: TimeRange = [day('2001-01-01'), day('2003-12-31')];
const dated = (id: string, first: string | null, last: string | null, precision: DatePrecision) => {
  const span: DaySpan = [first === null ? null : day(first), last === null ? null : day(last)];
  return sampleFeature({ id, span, precision });
};
const features = [
  dated('month', '2001-05-01', '2001-05-31', 'coarse'),
  dated('drill', '2001-05-20', '2001-06-02', 'day'),
  dated('year', '2002-01-01', '2002-12-31', 'coarse'),
  dated('same-year', '2002-01-01', '2002-12-31', 'coarse'),
  dated('since', '2002-03-01', null, 'coarse'),
  dated('until', null, '2001-12-31', 'coarse'),
  dated('long', '2001-02-01', '2002-11-30', 'day'),
  sampleFeature({ id: 'undated' }),
];
const marks = timeMarks(features, timeScale(features, range), range);
const bar = (id: string) => marks.bars.find(({ ids }) => ids.includes(id));

test('what is known to the month stands in its first month, exact dates at the bottom', () => {
  const month = day('2001-05-01');
  expect(marks.cells).toEqual([
    { id: 'drill', month, level: 0, exact: true },
    { id: 'month', month, level: 1, exact: false },
  ]);
  expect(marks.levels).toBe(2);
});

test('a longer date is a bar over its whole span, an open end as far as the band goes', () => {
  expect(bar('year')?.ids).toEqual(['year', 'same-year']);
  expect(bar('since')).toMatchObject({ first: day('2002-03-01'), last: range[1] });
  expect(bar('until')).toMatchObject({ first: range[0], last: day('2001-12-31') });
  expect(bar('long')).toMatchObject({ exact: true });
  expect(marks.cells.concat().length + marks.bars.flatMap(({ ids }) => ids).length).toBe(7);
});

test('bars of one lane do not meet', () => {
  for (const a of marks.bars) {
    for (const b of marks.bars) {
      if (a !== b && a.lane === b.lane) expect(a.last < b.first || b.last < a.first).toBe(true);
    }
  }
  expect(marks.lanes).toBeLessThan(marks.bars.length);
});
