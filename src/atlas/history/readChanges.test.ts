import { expect, test } from 'vitest';
import { type Edit, loadEdited, soundAtlas, withFile, withText } from '../fixtures/editedGeo.ts';

const FILE = 'CHANGES.md';

test('every line names its day, what changed and what it touches, the newest first', () => {
  const { changes } = soundAtlas().atlas;
  expect(changes.map(({ date, touches }) => [date, ...touches])).toEqual([
    ['2021-08-02', 'alpha-drill', 'alpha/p1'],
    ['2021-07-15', 'alpha-sea', 'documents/alpha'],
    ['2021-07-15', 'tours/drill'],
  ]);
  expect(changes[1]?.says).toBe('The sea has the name that its sailors use; the old buoy is gone.');
  expect(new Set(changes.map(({ id }) => id)).size).toBe(3);
});

test('a line keeps its id when others come and go', () => {
  const [newest] = soundAtlas().atlas.changes;
  const more = withText(FILE, '- The drill’s', '- Another line. — `alpha-sea`\n- The drill’s');
  expect(soundAtlas(more).atlas.changes[1]?.id).toBe(newest?.id);
});

test('a folder without the file has no changes', () => {
  expect(soundAtlas(withFile(FILE, () => null)).atlas.changes).toEqual([]);
});

const newLine = (line: string): Edit => withText(FILE, '- The drill’s', `${line}\n- The drill’s`);

const breaks: [rule: string, line: number, edit: Edit][] = [
  ['changes-known', 7, newLine('- It moved. — `alfa-drill`')],
  ['changes-known', 7, newLine('- It moved. — `alpha/p99`')],
  ['changes-known', 7, newLine('- It moved. — `documents/alfa`')],
  ['changes-known', 7, newLine('- It moved. — `tours/dril`')],
  ['changes-known', 7, newLine('- It is gone. — removed `alpha-drill`')],
  ['changes-form', 7, newLine('- It moved. `alpha-drill`')],
  ['changes-form', 7, newLine('- It moved.')],
  ['changes-form', 7, newLine('- — `alpha-drill`')],
  ['changes-form', 7, newLine('- It moved. — `alpha-drill` and `alpha-sea`')],
  ['changes-form', 7, newLine('- It *moved*. — `alpha-drill`')],
  ['changes-form', 9, withText(FILE, '## 2021-07-15', 'More:\n\n## 2021-07-15')],
  [
    'changes-twice',
    14,
    withText(FILE, '- The guided', '- The guided reading ends at the port. — `alpha-sea`\n- The guided'),
  ],
  ['changes-date', 9, withText(FILE, '2021-07-15', '2021-08-02')],
  ['changes-date', 9, withText(FILE, '2021-07-15', '2021-08-03')],
];

test.each(breaks)('%s in line %d', (rule, line, edit) => {
  const { atlas, problems } = loadEdited(edit);
  expect(problems.map((problem) => [problem.rule, problem.file, problem.line])).toContainEqual([
    rule,
    FILE,
    line,
  ]);
  expect(problems).toHaveLength(1);
  expect(atlas).toBeNull();
});

test('what is no day is told, with what stands under it', () => {
  const { problems } = loadEdited(withText(FILE, '2021-07-15', '2021-02-30'));
  expect(problems[0]).toMatchObject({ rule: 'changes-date', line: 9 });
});
