import { describe, expect, test } from 'vitest';
import { askedCheck } from '../fixtures/askedCheck.ts';
import { loadEdited, withText } from '../fixtures/editedGeo.ts';

describe('convert', () => {
  const lengths = (words: string) => askedCheck({ kind: 'convert', args: ['length'], words });

  test('the first length is given in the unit of the second', () => {
    const check = lengths('4,300 kilometre (2,672 mile)');
    expect(check).toMatchObject({
      verdict: 'holds',
      stated: { value: 2672, unit: 'mi' },
      computed: { value: 2671.9, unit: 'mi' },
      alternatives: [{ label: 'in nautical miles', quantity: { value: 2321.8, unit: 'nmi' } }],
    });
    expect(check.explanation).toBe(
      '4,300 km are 2,671.9 mi (2,640.8–2,703 mi with the rounding of the figure). The text gives 2,672 mi.',
    );
  });

  test.each([
    ['100 nautical miles (185 km)', 'holds'],
    ['115 miles (185 km)', 'holds'],
    ['115 nautical miles (185 km)', 'differs'],
    ['12 km, or 7.5 miles', 'holds'],
    ['12 km, or 9 miles', 'differs'],
    ['500 metres (0.5 km)', 'holds'],
  ] as const)('“%s” %s', (words, verdict) => {
    expect(lengths(words).verdict).toBe(verdict);
  });

  test.each(['4,300 kilometre', '12 ships (7 miles)', 'a long way'])('“%s” are not two lengths', (words) => {
    expect(lengths(words)).toMatchObject({ verdict: 'undecided', computed: null });
  });
});

describe('change', () => {
  const change = (words: string, ...terms: string[]) => askedCheck({ kind: 'change', words, terms: [terms] });

  test('a percentage is compared with the change from the first term to the second', () => {
    expect(change('26%', '$58 billion', '$73 billion')).toMatchObject({
      verdict: 'holds',
      stated: { value: 26, unit: '%' },
    });
    expect(change('40%', '$58 billion', '$73 billion')).toMatchObject({ verdict: 'differs' });
    expect(change('26%', '$73 billion', '$58 billion').verdict).toBe('differs');
  });

  test('the rounding of both terms is allowed for', () => {
    const { computed } = change('an increase', '$20 million', '$50 million');
    expect(computed).toMatchObject({ value: 150, unit: '%' });
    expect(computed?.low).toBeCloseTo((45 / 25 - 1) * 100);
    expect(computed?.high).toBeCloseTo((55 / 15 - 1) * 100);
  });

  test('both ends are rounded as the finer of them', () => {
    const { computed } = change('to grow', '$90 billion', '$100 billion');
    expect(computed?.low).toBeCloseTo(0);
    expect(computed?.high).toBeCloseTo((105 / 85 - 1) * 100);
  });

  test('words of a fall are compared with how far it fell', () => {
    expect(change('fell by 25 per cent', '120 ships', '90 ships')).toMatchObject({
      verdict: 'holds',
      computed: { value: 25 },
    });
    expect(change('rose by 25 per cent', '120 ships', '90 ships').verdict).toBe('differs');
  });

  test('a lower bound is only differed from by what is less', () => {
    const more = change('over 20 percent', '$58 billion', '$90 billion');
    expect(more).toMatchObject({ verdict: 'holds', stated: { value: 20, low: 20 } });
    const less = change('more than 60%', '$58 billion', '$73 billion');
    expect(less).toMatchObject({ verdict: 'differs', stated: { value: 60, low: 60 } });
    expect(less.explanation).toContain('The text gives more than 60%.');
  });

  test('without a percentage it is only computed', () => {
    const check = change('increase', '$58 billion', '$73 billion');
    expect(check).toMatchObject({ verdict: 'undecided', stated: null });
    expect(check.explanation).toContain('$58 billion → $73 billion = 25.9%');
    expect(change('increase', '58 ships', '$73 billion')).toMatchObject({
      verdict: 'undecided',
      computed: null,
    });
  });

  test.each([
    ['no term', withText('documents/alpha.md', 'ratio:fuel..budget', 'change:fuels'), 'found 0'],
    [
      'three terms',
      (geoDir: string) => {
        withText('documents/alpha.md', 'ratio:fuel..budget', 'change:costs')(geoDir);
        withText('documents/alpha.md', 'term:fuel', 'term:costs')(geoDir);
      },
      'found 3',
    ],
  ] as const)('%s are a problem', (_what, edit, words) => {
    const { problems } = loadEdited(edit);
    expect(problems).toMatchObject([{ rule: 'terms', message: expect.stringContaining(words) }]);
  });
});

describe('ratio', () => {
  const ratio = (words: string, ...terms: string[][]) => askedCheck({ kind: 'ratio', words, terms });

  test('of one unit it is a share, each side the product of its terms', () => {
    expect(ratio('23%', ['38 billion cubic meters'], ['168 billion cubic metres'])).toMatchObject({
      verdict: 'holds',
      computed: { unit: '%' },
    });
    expect(ratio('30%', ['38 tons'], ['168 tons']).verdict).toBe('differs');
    expect(ratio('a part', ['6 tons', '2 years'], ['3 tons']).computed).toMatchObject({ value: 4, unit: '' });
  });

  test('of two units it is so much of the one for a round number of the other', () => {
    const check = ratio('worth', ['$400 billion'], ['38 billion cubic meters', '30 years']);
    expect(check).toMatchObject({ verdict: 'undecided', computed: { unit: '$ per 1,000 m³' } });
    expect(check.computed?.value).toBeCloseTo(350.877, 3);
    expect(check.explanation).toContain(
      '$400 billion ÷ (38 billion m³ × 30 years) = $350.9 per 1,000 m³ ($303–400 per 1,000 m³',
    );
  });

  test('a share gives the whole it is of', () => {
    const check = ratio('exports', ['38 billion cubic meters'], ['16%']);
    expect(check.computed).toMatchObject({ value: 237.5, unit: 'billion m³' });
  });
});

describe('a term in a note', () => {
  const TEXT = 'documents/alpha.md';
  const withNote = withText(
    TEXT,
    'is not named.',
    'is not named. A report has [$20 million](term:reported).',
  );
  const withCheck = (title: string) =>
    withText(TEXT, '(ratio:fuel..budget)', `(ratio:fuel..reported${title})`);

  test('is an outside report’s, and the check must say on what it rests', () => {
    const { problems } = loadEdited(withNote, withCheck(''));
    expect(problems).toMatchObject([{ rule: 'check-origin' }]);
    const { atlas } = loadEdited(withNote, withCheck(' "report: By the report."'));
    expect(atlas?.checks.find(({ kind }) => kind === 'ratio')).toMatchObject({
      verdict: 'holds',
      computedFrom: { origin: 'report', restsOn: 'By the report.' },
    });
  });
});

describe('count', () => {
  const count = (words: string) =>
    askedCheck({ kind: 'count', args: ['alpha-drill', 'gamma-meeting', 'epsilon-talks'], words });

  test.each([
    ['more than two', 'holds', 'at least 3'],
    ['over 2', 'holds', 'at least 3'],
    ['at least one', 'holds', 'at least 1'],
    ['no fewer than three', 'holds', 'at least 3'],
    ['more than 3', 'undecided', 'at least 4'],
    ['at least four', 'undecided', 'at least 4'],
  ] as const)('“%s” %s: a lower bound', (words, verdict, bound) => {
    const check = count(words);
    expect(check).toMatchObject({ verdict, computed: { value: 3 } });
    expect(check.explanation).toContain(`a lower bound only: ${bound}.`);
  });

  test('a number that is not the bound itself is a number', () => {
    expect(count('two over the year')).toMatchObject({ verdict: 'differs' });
    expect(count('three')).toMatchObject({ verdict: 'holds' });
  });
});

test('each term of a sum is rounded by its own digits, whichever place it has', () => {
  const terms = [['$100 million', '$100 million', '$100 million']];
  expect(askedCheck({ kind: 'sum', words: 'in all', terms }).computed).toMatchObject({ low: 150, high: 450 });
});
