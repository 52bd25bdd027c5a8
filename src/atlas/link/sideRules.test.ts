import { expect, test } from 'vitest';
import { loadEdited, soundAtlas, withProperties, withText } from '../fixtures/editedGeo.ts';

const TEXT = 'documents/alpha.md';
const beside = (target: string) =>
  withText(
    TEXT,
    'drill of its kind',
    `drill [of its kind](beside:${target} "elsewhere: The captain has it otherwise.")`,
  );
const later = withProperties('zones', 'alpha-drill', { when: '2021-06-01/2021-06-09' });
const longer = (title: string) =>
  withText(TEXT, '"report alpha-chart: By the log."), 2021', `"${title}"), 2021`);

test('words beside those of another passage are set beside it and decided by nothing', () => {
  const check = soundAtlas(beside('alpha/p2+beta-zone')).atlas.checks.find(({ kind }) => kind === 'beside');
  expect(check).toMatchObject({
    words: 'of its kind',
    verdict: 'undecided',
    features: ['beta-zone'],
    computedFrom: {
      passages: [{ document: 'alpha', passage: 'p2' }],
      restsOn: 'The captain has it otherwise.',
    },
  });
});

test('what is differed from must be there', () => {
  const rules = (target: string) => loadEdited(beside(target)).problems.map(({ rule }) => rule);
  expect(rules('alpha/p99')).toEqual(['passage-known']);
  expect(rules('alpha/p2+no-such-zone')).toEqual(['feature-known']);
});

test('a difference from outside reports names its sources, and only what is a source', () => {
  const rules = (title: string) => {
    const { problems } = loadEdited(later, longer(title));
    return problems
      .filter(({ message }) => message.startsWith('“duration:alpha-drill”'))
      .map(({ rule }) => rule);
  };
  expect(rules('report: Of the log.')).toContain('other-side');
  expect(rules('report no-such-source: By the log.')).toContain('check-source');
});

test('so does what outside reports confirm', () => {
  const { problems } = loadEdited(longer('report: Of the log.'));
  expect(problems).toMatchObject([{ rule: 'other-side', message: expect.stringContaining('holds') }]);
});
