import { expect, it } from 'vitest';
import { editedGeo, withFile } from '../fixtures/editedGeo.ts';
import { boundariesFile, readBoundaryRules } from './boundaryRules.ts';

const good = {
  lines: [
    { between: ['001', 'Alpha'], class: 'unsettled', ground: 'Invented armistice.', within: [0, 0, 5, 5] },
  ],
  contested: [{ at: [1, 2], ground: 'Invented claim.' }],
};
const read = (text: string) => readBoundaryRules(editedGeo(withFile(boundariesFile, () => text)));

it('reads rules as they are written', () => {
  expect(read(JSON.stringify(good))).toEqual({ rules: good, problems: [] });
});

it('misses the file where there is none', () => {
  expect(readBoundaryRules('no/such/folder')).toMatchObject({
    rules: { lines: [], contested: [] },
    problems: [{ file: boundariesFile, rule: 'file-missing' }],
  });
});

it('says that the text is not JSON', () => {
  expect(read('{').problems).toMatchObject([{ rule: 'json-syntax', line: 1 }]);
});

it.each([
  [
    'a class that is not known',
    { ...good, lines: [{ ...good.lines[0], class: 'disputed' }] },
    'lines[0].class',
  ],
  ['a misspelt property', { ...good, lines: [{ ...good.lines[0], withn: [0, 0, 1, 1] }] }, 'lines[0].withn'],
  ['a line without a ground', { ...good, lines: [{ ...good.lines[0], ground: '' }] }, 'lines[0].ground'],
  [
    'a latitude beyond the pole',
    { ...good, contested: [{ at: [1, 95], ground: 'x' }] },
    'contested[0].at[1]',
  ],
])('names the place and line of %s', (_, data, place) => {
  const { problems } = read(JSON.stringify(data, null, 1));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'boundaries.json', severity: 'error' });
  expect(problems[0]?.message).toContain(`“${place}”`);
  expect(problems[0]?.line).toBeGreaterThan(1);
});
