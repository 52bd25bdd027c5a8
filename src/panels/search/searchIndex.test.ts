import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { fuzzRuns } from '../../../scripts/fuzzRuns.ts';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { createSearchIndex } from './searchIndex.ts';

const named = (id: string, names: Record<string, string>) =>
  sampleFeature({
    id,
    title: id,
    names: Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, [{ name }]])),
  });

const index = createSearchIndex({
  ...atlas,
  features: [
    ...atlas.features,
    named('gamma', { ru: 'Зелёный залив', ja: '緑海ガンマ', ko: '초록바다', fr: 'Baie d’Été' }),
    sampleFeature({ id: 'delta-2014', title: 'delta-2014', short: { ru: 'Ночной манёвр' } }),
  ],
});
beforeAll(() => index.add(alphaNote));

/** Ids of what a query finds, in order. */
function found(query: string): string[] {
  return index.search(query).groups.flatMap(({ best }) =>
    best.map((entry) => {
      if ('feature' in entry) return entry.feature.id;
      if ('passage' in entry) return `${entry.document.id} ${entry.passage.id}`;
      return 'speaker' in entry ? entry.speaker.id : entry.document.id;
    }),
  );
}

test('places, events, passages, speakers and documents are found, each in its group', () => {
  const groups = (query: string) => index.search(query).groups.map(({ id }) => id);
  expect(groups('strait')).toEqual(['places', 'passages', 'documents']);
  expect(groups('drill')).toEqual(['places', 'events', 'passages']);
  expect(groups('expert')).toEqual(['passages', 'speakers']);
});

test.each([
  ['зеленый', 'ё is е'],
  ['Зеле\u0308ный', 'decomposed is composed'],
  ['ete', 'without accents'],
  ['緑', 'one character'],
  ['海ガン', 'characters within a name'],
  ['がんま', 'hiragana for katakana'],
  ['ｶﾞﾝﾏ', 'half width'],
  ['록바', 'syllables within a name'],
  ['초록바다'.normalize('NFD'), 'decomposed Hangul'],
])('%s finds the bay: %s', (query) => {
  expect(found(query)).toEqual(['gamma']);
});

test('an event is found by its short name in any language', () => {
  expect(found('ночной')).toEqual(['delta-2014']);
});

test('a word that begins so is enough, and every word counts', () => {
  expect(found('alp strai')[0]).toBe('alpha-strait');
  expect(found('alpha gamma')).toEqual([]);
  expect(found('海緑')).toEqual([]);
});

test.each([
  ['drills', 'drill'],
  ['straits', 'alpha-strait'],
  ['зелёного', 'gamma'],
  ['заливы', 'gamma'],
  ['ночными манёврами', 'delta-2014'],
])('another form of a word finds it too: %s', (query, id) => {
  expect(found(query)).toContain(id);
});

test('what words speak of comes before a mere name of the chart, and before what no words speak of', () => {
  const orientation = {
    ...atlas.layers[0],
    id: 'chart-names',
    role: 'orientation',
  } as (typeof atlas.layers)[0];
  const spoken = {
    ...named('omega-bay', {}),
    mentions: atlas.features.find(({ mentions }) => mentions.length > 0)?.mentions ?? [],
  };
  const { groups } = createSearchIndex({
    ...atlas,
    layers: [...atlas.layers, orientation],
    features: [{ ...named('omega', {}), layer: 'chart-names' }, named('omega-isle', {}), spoken],
  }).search('omega');
  expect(groups.map(({ id }) => id)).toEqual(['places', 'names']);
  expect(groups[0]?.best).toMatchObject([
    { feature: { id: 'omega-bay' } },
    { feature: { id: 'omega-isle' } },
  ]);
});

test('what holds the very word comes before what holds another form of it', () => {
  const { groups } = createSearchIndex({
    ...atlas,
    features: [named('one-bomb', { en: 'Bomb' }), named('two-bombs', { en: 'Bombs' })],
  }).search('bombs');
  expect(groups.flatMap(({ best }) => best.map((entry) => 'feature' in entry && entry.feature.id))).toEqual([
    'two-bombs',
    'one-bomb',
  ]);
});

test('a typo is forgiven where nothing is spelled so, in an unfinished word too, but not in a year', () => {
  expect(found('Alhpa Strat')).toContain('alpha-strait');
  expect(found('expretx')).toEqual([]);
  expect(found('calm watre')).toEqual(['alpha-note p2']);
  expect(found('delta 2015')).toEqual([]);
  expect(found('delta 2014')).toEqual(['delta-2014']);
});

test('signs have no meaning of their own', () => {
  for (const query of ['.*', '(', '[]+', '\\', '^', '\ud800', '\u0000', '', ' '])
    expect(found(query)).toEqual([]);
  expect(found('.*strait(')).toEqual(found('strait'));
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
      expect(index.search(query).total).toBeGreaterThanOrEqual(0);
    }),
    fuzzRuns(500, 4),
  );
  for (const query of ['('.repeat(1e6), 'alpha '.repeat(1e5), '海'.repeat(1e5)]) index.search(query);
});
