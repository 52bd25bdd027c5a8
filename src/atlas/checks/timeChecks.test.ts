import { describe, expect, test } from 'vitest';
import { askedCheck } from '../fixtures/askedCheck.ts';
import { loadEdited, soundAtlas, withText } from '../fixtures/editedGeo.ts';

describe('duration', () => {
  const drill = (words: string) => askedCheck({ kind: 'duration', args: ['alpha-drill'], words });

  test.each(['June 1-7', '1-7 June', '1st to 7th June', '1 June until 7 June'])(
    '“%s” are its dates',
    (words) => {
      expect(drill(words)).toMatchObject({ verdict: 'holds', computed: { value: 7, unit: 'days' } });
    },
  );

  test('other dates differ', () => {
    const check = drill('2-7 June');
    expect(check.verdict).toBe('differs');
    expect(check.explanation).toContain('from 2021-06-01 to 2021-06-07');
  });
});

describe('interval', () => {
  const between = (first: string, last: string, words: string) =>
    askedCheck({ kind: 'interval', args: [first, last], words });

  test.each([
    ['12 days later', '2021-06-13', 'holds', 12],
    ['12 days later', '2021-06-14', 'differs', 13],
    ['two weeks before', '2021-06-18', 'holds', 17],
    ['two weeks before', '2021-06-19', 'differs', 18],
    ['a fortnight later', '2021-06-12', 'holds', 11],
    ['a fortnight later', '2021-06-11', 'differs', 10],
    ['a week later', '2021-06-08', 'holds', 7],
    ['within a week', '2021-06-02', 'holds', 1],
    ['within a week', '2021-06-15', 'differs', 14],
  ] as const)('“%s” from 2021-06-01 to %s %s', (words, last, verdict, value) => {
    expect(between('2021-06-01', last, words)).toMatchObject({ verdict, computed: { value, unit: 'days' } });
  });

  test.each([
    ['six months', '2021-12-10', 'holds', 6.3],
    ['six months', '2021-12-20', 'differs', 6.6],
    ['a month', '2021-07-01', 'holds', 1],
  ] as const)('“%s” from 2021-06-01 to %s %s', (words, last, verdict, value) => {
    expect(between('2021-06-01', last, words)).toMatchObject({
      verdict,
      computed: { value, unit: 'months' },
    });
  });

  test('what the words are taken to allow is said', () => {
    expect(between('2021-06-01', '2021-06-16', 'a fortnight').explanation).toBe(
      'From 2021-06-01 to 2021-06-16 it is 15 days. The text says 14 days, which may stand for 11–17 days.',
    );
  });

  test('months that are not known to the day decide nothing on days', () => {
    expect(between('2021-06', '2021-07', '30 days')).toMatchObject({
      verdict: 'undecided',
      computed: null,
      stated: { value: 30 },
    });
  });

  test('years are counted as before', () => {
    expect(between('2001', '2021', '20 years')).toMatchObject({
      verdict: 'holds',
      computed: { unit: 'years' },
    });
    expect(between('2001', '2021', '20th anniversary').verdict).toBe('holds');
  });
});

describe('together', () => {
  const both = (words: string, meeting: string | undefined) =>
    askedCheck({
      kind: 'together',
      args: ['alpha-drill', 'gamma-meeting'],
      words,
      when: { 'gamma-meeting': meeting },
    });

  test('holds where the two share days, and says which', () => {
    const check = both('overlapped', '2021-06-05/2021-06-30');
    expect(check).toMatchObject({ verdict: 'holds', stated: null, computed: { value: 3, unit: 'days' } });
    expect(check.explanation).toContain('share 3 days: 2021-06-05 to 2021-06-07.');
    expect(both('on the same day', '2021-06-07').explanation).toContain('share 1 day: 2021-06-07.');
  });

  test('a shared day does not confirm words of a moment, but two days apart differ from them', () => {
    expect(both('As they sailed', '2021-06-07')).toMatchObject({
      verdict: 'undecided',
      computed: { value: 1 },
    });
    expect(both('As they sailed', '2021-06-09').verdict).toBe('differs');
  });

  test('differs where they share none', () => {
    const check = both('at the same time', '2021-06-08');
    expect(check).toMatchObject({ verdict: 'differs', computed: { value: 0 } });
    expect(check.explanation).toContain('share no day.');
  });

  test('days that the text states are compared', () => {
    expect(both('overlapped for three days', '2021-06-05/2021-06-30').verdict).toBe('holds');
    expect(both('overlapped for three days', '2021-06-06/2021-06-30')).toMatchObject({
      verdict: 'differs',
      stated: { value: 3 },
    });
  });

  test.each(['2021-06', '2021-06-01/..', undefined])('decides nothing where one is dated %s', (when) => {
    expect(both('at the same time', when)).toMatchObject({ verdict: 'undecided', computed: null });
  });

  test('is asked in a document as the other checks of two features are', () => {
    const link = 'overlap:alpha-drill..beta-zone';
    const { atlas } = soundAtlas(
      withText(
        'documents/alpha.md',
        link,
        'together:alpha-drill..gamma-meeting "report alpha-chart: By the log."',
      ),
    );
    expect(atlas.checks.find(({ kind }) => kind === 'together')).toMatchObject({
      id: 'together:alpha-drill..gamma-meeting',
      verdict: 'holds',
      features: ['alpha-drill', 'gamma-meeting'],
    });
    const unknown = withText(
      'documents/alpha.md',
      link,
      'together:alpha-drill..gamma-meting "report alpha-chart: By the log."',
    );
    expect(loadEdited(unknown).problems).toMatchObject([{ rule: 'feature-known' }]);
  });
});
