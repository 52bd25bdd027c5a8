import { expect, it } from 'vitest';
import { parseBoundaryRules, readBoundaryRules } from './boundaryRules.ts';

const good = {
  lines: [
    { between: ['001', 'Alpha'], class: 'unsettled', ground: 'Invented armistice.', within: [0, 0, 5, 5] },
  ],
  contested: [{ at: [1, 2], ground: 'Invented claim.' }],
};
const problemsOf = (data: unknown) => parseBoundaryRules(JSON.stringify(data)).problems;

it('reads rules as they are written', () => {
  expect(parseBoundaryRules(JSON.stringify(good))).toEqual({ rules: good, problems: [] });
});

it('has no rules where the folder has no such file', () => {
  expect(readBoundaryRules('no/such/folder')).toEqual({ rules: { lines: [], contested: [] }, problems: [] });
});

it('says that the text is not JSON', () => {
  expect(parseBoundaryRules('{').problems.map(({ rule }) => rule)).toEqual(['json']);
});

it.each([
  [
    'a class that is not known',
    { ...good, lines: [{ ...good.lines[0], class: 'disputed' }] },
    'lines.0.class',
  ],
  ['a misspelt property', { ...good, lines: [{ ...good.lines[0], withn: [0, 0, 1, 1] }] }, 'lines.0'],
  ['a line without a ground', { ...good, lines: [{ ...good.lines[0], ground: '' }] }, 'lines.0.ground'],
  ['a latitude beyond the pole', { ...good, contested: [{ at: [1, 95], ground: 'x' }] }, 'contested.0.at.1'],
])('names the place of %s', (_, data, place) => {
  const problems = problemsOf(data);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'boundaries.json', rule: 'boundary-format', severity: 'error' });
  expect(problems[0]?.message).toMatch(new RegExp(`^${place.replaceAll('.', '\\.')}: `));
});
