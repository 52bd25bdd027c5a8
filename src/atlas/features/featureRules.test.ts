import { expect, test } from 'vitest';
import { type Edit, loadEdited, withFeature, withProperties } from '../fixtures/editedGeo.ts';

const chart = {
  id: 'alpha-chart',
  title: 'Chart of the Alpha Sea',
  kind: 'reference',
  accessed: '2021-07-01',
};

const manyNames = Array.from({ length: 9 }, (_, at) => ({ name: `Alpha ${at}`, by: 'alphaland' }));

const calledBy = (...by: string[]) => ({ names: { fr: [{ name: 'A', by }] } });

/** A rule's name, and the one edit of the sound fixture that breaks it. */
const breaks: [rule: string, edit: Edit, words: string][] = [
  ['unknown-property', withProperties('zones', 'alpha-drill', { titel: 'x' }), 'Did you mean “title”?'],
  ['unknown-property', withProperties('labels', 'label-alpha-deep', { basis: 'named' }), 'basis'],
  ['missing-property', withProperties('zones', 'alpha-drill', { title: undefined }), 'title'],
  ['property-value', withProperties('zones', 'alpha-drill', { rank: 9 }), 'rank'],
  ['property-value', withProperties('zones', 'alpha-drill', { basis: 'guessed' }), 'guessed'],
  ['text', withProperties('zones', 'alpha-drill', { note: '' }), 'note'],
  ['text', withProperties('zones', 'alpha-drill', { note: 'Ends in a space ' }), 'note'],
  [
    'name-length',
    withProperties('zones', 'alpha-drill', { title: 'A'.repeat(20_000) }),
    'longer than the 120 characters',
  ],
  ['name-length', withProperties('zones', 'alpha-drill', { names: { fr: 'A'.repeat(121) } }), 'names.fr'],
  ['name-length', withProperties('zones', 'alpha-drill', { short: { fr: 'A'.repeat(121) } }), 'short.fr'],
  ['name-length', withProperties('labels', 'label-alpha-deep', { title: 'A'.repeat(121) }), 'title'],
  ['property-value', withProperties('zones', 'alpha-drill', { names: { fr: manyNames } }), 'names.fr'],
  ['kind', withProperties('zones', 'alpha-drill', { kind: 'exercize' }), 'Did you mean “exercise”?'],
  ['standing', withProperties('zones', 'alpha-drill', { standing: undefined }), 'needs “standing”'],
  ['standing', withProperties('places', 'delta-rock', { standing: 'claimed' }), 'does not happen'],
  ['property-value', withProperties('zones', 'alpha-drill', { standing: 'sure' }), 'standing'],
  ['when-edtf', withProperties('zones', 'alpha-drill', { when: '2021-6-1' }), '2021-6-1'],
  ['when-edtf', withProperties('zones', 'alpha-swift', { when: '2021-07/2021-06' }), '2021-07/2021-06'],
  [
    'source-url',
    withProperties('places', 'gamma-port', { sources: [{ ...chart, url: 'javascript:alert(1)' }] }),
    'sources[0].url',
  ],
  [
    'property-value',
    withProperties('places', 'gamma-port', { sources: [{ ...chart, kind: 'hearsay' }] }),
    'sources[0].kind',
  ],
  [
    'property-value',
    withProperties('places', 'gamma-port', { sources: [{ ...chart, accessed: '2021-07' }] }),
    'sources[0].accessed',
  ],
  ['id-slug', withFeature('places', 'zeta-bank', (feature) => (feature.id = 'Zeta Bank')), 'slug'],
  ['one-place', withProperties('places', 'epsilon-talks', { unlocated: undefined }), 'has no place'],
  ['one-place', withProperties('places', 'gamma-meeting', { unlocated: 'Nobody knows.' }), 'keep one'],
  ['at-event', withFeature('places', 'zeta-bank', toPlaceAtPort), 'reef'],
  ['kind-shape', withProperties('places', 'delta-rock', { kind: 'pipeline' }), 'pipeline'],
  ['name-at', withProperties('places', 'zeta-bank', { nameAt: [170, 40] }), 'own spot'],
  ['outline-point', withProperties('zones', 'beta-zone', { outline: 'island' }), 'outline'],
  ['trim-area', withProperties('places', 'delta-rock', { trim: 'land' }), 'trimmed'],
  ['open-outline', withProperties('places', 'delta-rock', { open: side(38, 42) }), 'only a Polygon'],
  ['open-outline', withProperties('zones', 'alpha-drill', { open: side(39, 41.5) }), '174.000, 41.500'],
  ['open-outline', withProperties('zones', 'alpha-drill', { open: [[[174, 39], [176, 41]]] }), '175.000, 40.000'], // biome-ignore format: corners
  ['basis-missing', withProperties('places', 'gamma-port', { basis: undefined }), 'basis'],
  ['basis-method', withProperties('zones', 'alpha-drill', { method: undefined }), 'method'],
  ['basis-tolerance', withProperties('zones', 'alpha-drill', { toleranceKm: undefined }), 'toleranceKm'],
  ['basis-from', withProperties('zones', 'alpha-drill', { from: [] }), 'from'],
  ['basis-source', withProperties('places', 'zeta-bank', { sources: undefined }), 'published'],
  ['tolerance-size', withProperties('zones', 'alpha-drill', { toleranceKm: 900 }), '900'],
  ['name-language', withProperties('zones', 'alpha-drill', { names: { xx: 'Alpha' } }), 'xx'],
  ['name-language', withProperties('zones', 'alpha-drill', { short: { xx: 'Alpha' } }), 'xx'],
  ['name-language', withProperties('zones', 'alpha-drill', { note: { en: 'A.', xx: 'B.' } }), 'xx'],
  ['missing-property', withProperties('labels', 'label-alpha-deep', { status: { fr: 'A.' } }), 'status.en'],
  [
    'name-by',
    withProperties('zones', 'alpha-drill', { names: { fr: [{ name: 'A' }, { name: 'B', by: 'betaland' }] } }),
    '“A”',
  ],
  ['name-by-known', withProperties('zones', 'alpha-drill', calledBy('betalnd')), 'Did you mean “betaland”?'],
  ['name-by-known', withProperties('zones', 'alpha-drill', calledBy('from-qqq')), 'from-qqq'],
  ['name-by-known', withProperties('labels', 'label-alpha-deep', calledBy('charts', 'nobody')), '“nobody”'],
  ['name-by-known', withProperties('places', 'gamma-port', { partOfBy: 'nobody' }), '“nobody”'],
  [
    'actor-known',
    withProperties('zones', 'alpha-drill', { actors: ['alfaland'] }),
    'Did you mean “alphaland”?',
  ],
  ['source-id', withProperties('places', 'gamma-port', { sources: [chart, chart] }), 'alpha-chart'],
  [
    'report-source',
    withProperties('places', 'gamma-meeting', { reports: [{ says: 'At sea.', sources: ['alpha-charts'] }] }),
    'Did you mean “alpha-chart”?',
  ],
];

/** One stretch along 174° E, where the western side of the drill is. */
function side(south: number, north: number): number[][][] {
  return [[[174, south], [174, north]]]; // biome-ignore format: corners
}

function toPlaceAtPort(feature: { properties: Record<string, unknown>; geometry: unknown }): void {
  feature.geometry = null;
  feature.properties.at = ['gamma-port'];
}

test.each(breaks)('%s', (rule, edit, words) => {
  const { atlas, problems } = loadEdited(edit);
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  expect(problems[0]?.message).toContain(words);
  expect(problems[0]?.file).toMatch(/^layers\//);
  expect(problems[0]?.line).toBe((problems[0]?.featureIndex ?? -1) + 2);
  expect(atlas).toBeNull();
});

test('a name is as long as readers count it, not as its characters are stored, and a problem quotes no more than its beginning', () => {
  const family = '\u{1F469}\u200D\u{1F467}';
  const { problems } = loadEdited(withProperties('zones', 'alpha-drill', { title: family.repeat(120) }));
  expect(problems).toEqual([]);
  const tooLong = loadEdited(withProperties('zones', 'alpha-drill', { title: 'A'.repeat(20_000) }));
  expect(tooLong.problems[0]?.message.length).toBeLessThan(250);
});

test('a fault in one feature hides none in another, and nobody is blamed for it twice', () => {
  const { problems } = loadEdited(
    withProperties('places', 'delta-rock', { title: '' }),
    withProperties('zones', 'beta-zone', { kind: 'zone' }),
  );
  expect(problems.map(({ rule, featureId }) => `${featureId} ${rule}`)).toEqual([
    'delta-rock text',
    'beta-zone kind',
  ]);
});

test('all faults of one feature are found in one run', () => {
  const { problems } = loadEdited(
    withProperties('zones', 'alpha-drill', { title: '', when: 'soon', colour: 'red' }),
  );
  expect(problems.map(({ rule }) => rule).sort()).toEqual(['text', 'unknown-property', 'when-edtf']);
});
