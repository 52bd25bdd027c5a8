import { expect, test } from 'vitest';
import type { WholeAtlas } from '../atlas/model/atlas.ts';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { changedSince } from './dataChanges.ts';
import { readChoices } from './urlParameters.ts';

const change = (date: string, ...touches: string[]) => ({
  id: `${date}-${(touches[0] ?? '').length.toString(16).padStart(8, '0')}`,
  date,
  says: 'New.',
  touches,
});
const changes = [
  change('2026-11-29', 'alpha-drill', 'alpha-report/p2'),
  change('2026-11-29', 'documents/alpha-report'),
  change('2026-11-22', 'tours/tides'),
  change('2026-11-01', 'alpha-drill'),
];
const atlas: WholeAtlas = { ...sampleAtlas, changes };
const since = (search: string) => {
  const found = changedSince(atlas, readChoices(atlas, search).choices);
  return found && [found.all.length, ...found.shown.map(({ id }) => id)];
};
const [drillChange, documentChange, tourChange] = changes.map(({ id }) => id);

test.each([
  ['?select=alpha-drill&data=2026-11-22', [2, drillChange]],
  ['?select=alpha-zone&data=2026-11-22', [2]],
  ['?read=alpha-report&data=2026-11-22', [2, drillChange, documentChange]],
  ['?tour=tides&step=1&select=&data=2026-11-01', [3, tourChange]],
  ['?data=2026-11-01', [3, drillChange]],
  ['?layers=none&data=2026-11-01', [3]],
  ['?view=voices&data=2026-11-01', [3, drillChange, documentChange, tourChange]],
  ['?select=alpha-drill', null],
  ['?select=alpha-drill&data=2026-11-29', null],
  ['?select=alpha-drill&data=2026-11-29-0badbeef', null],
  [`?select=alpha-drill&data=${documentChange}`, [1, drillChange]],
  [`?select=alpha-drill&data=${drillChange}`, null],
])('of “%s” %j', (search, expected) => {
  expect(since(search)).toEqual(expected);
});
