import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzRuns } from '../../../scripts/fuzzRuns.ts';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { searchFileOf } from '../fixtures/searchFileOf.ts';
import { markedParts } from './markedParts.ts';
import { rankEntries } from './rankEntries.ts';
import type { Findable } from './searchEntries.ts';
import { searchFiles } from './searchFiles.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';

const named = (id: string, names: Record<string, string>) =>
  sampleFeature({
    id,
    title: id,
    names: Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, [{ name }]])),
  });

/** The index as a page has it, and the files it has asked for. */
async function indexOver(ask: (path: string) => Promise<unknown>) {
  const asked = new Set<string>();
  const index = await createSearchIndex((path) => {
    asked.add(path);
    return ask(path);
  });
  return { index, asked };
}

/** Ids of what a query finds, in order. */
async function idsIn(index: SearchIndex, query: string): Promise<string[]> {
  const { groups } = await index.search(query);
  const entries = await Promise.all(groups.flatMap(({ best }) => best.map(index.entry)));
  return entries.map((entry) => {
    if ('feature' in entry) return entry.feature.id;
    if ('passage' in entry) return `${entry.document.id} ${entry.passage.id}`;
    return 'speaker' in entry ? entry.speaker.id : entry.document.id;
  });
}

const small = {
  ...atlas,
  features: [
    ...atlas.features,
    named('gamma', { ru: 'Зелёный залив', ja: '緑海ガンマ', ko: '초록바다', fr: 'Baie d’Été' }),
    sampleFeature({ id: 'delta-2014', title: 'delta-2014', short: { ru: 'Ночной манёвр' } }),
  ],
};
const { index } = await indexOver(searchFileOf(small, [alphaNote]));
const found = (query: string) => idsIn(index, query);

test('places, events, passages, speakers and documents are found, each in its group', async () => {
  const groups = async (query: string) => (await index.search(query)).groups.map(({ id }) => id);
  expect(await groups('strait')).toEqual(['places', 'passages', 'documents']);
  expect(await groups('drill')).toEqual(['places', 'events', 'passages']);
  expect(await groups('expert')).toEqual(['passages', 'speakers']);
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
])('%s finds the bay: %s', async (query) => {
  expect(await found(query)).toEqual(['gamma']);
});

test('an event is found by its short name in any language', async () => {
  expect(await found('ночной')).toEqual(['delta-2014']);
});

test('a word that begins so is enough, and every word counts', async () => {
  expect((await found('alp strai'))[0]).toBe('alpha-strait');
  expect(await found('alpha gamma')).toEqual([]);
  expect(await found('海緑')).toEqual([]);
});

test.each([
  ['drills', 'drill'],
  ['straits', 'alpha-strait'],
  ['зелёного', 'gamma'],
  ['заливы', 'gamma'],
  ['ночными манёврами', 'delta-2014'],
])('another form of a word finds it too: %s', async (query, id) => {
  expect(await found(query)).toContain(id);
});

test('what words speak of comes before a mere name of the chart, and before what no words speak of', async () => {
  const orientation = {
    ...atlas.layers[0],
    id: 'chart-names',
    role: 'orientation',
  } as (typeof atlas.layers)[0];
  const spoken = {
    ...named('omega-bay', {}),
    mentions: atlas.features.find(({ mentions }) => mentions.length > 0)?.mentions ?? [],
  };
  const layers = [...atlas.layers, orientation];
  const features = [{ ...named('omega', {}), layer: 'chart-names' }, named('omega-isle', {}), spoken];
  const { index } = await indexOver(searchFileOf({ ...atlas, layers, features }, []));
  expect((await index.search('omega')).groups.map(({ id }) => id)).toEqual(['places', 'names']);
  expect(await idsIn(index, 'omega')).toEqual(['omega-bay', 'omega-isle', 'omega']);
});

test('what holds the very word comes before what holds another form of it', async () => {
  const features = [named('one-bomb', { en: 'Bomb' }), named('two-bombs', { en: 'Bombs' })];
  const { index } = await indexOver(searchFileOf({ ...atlas, features }, []));
  expect(await idsIn(index, 'bombs')).toEqual(['two-bombs', 'one-bomb']);
});

test('a typo is forgiven where nothing is spelled so, in an unfinished word too, but not in a year', async () => {
  expect(await found('Alhpa Strat')).toContain('alpha-strait');
  expect(await found('expretx')).toEqual([]);
  expect(await found('calm watre')).toEqual(['alpha-note p2']);
  expect(await found('delta 2015')).toEqual([]);
  expect(await found('delta 2014')).toEqual(['delta-2014']);
});

test('signs have no meaning of their own', async () => {
  for (const query of ['.*', '(', '[]+', '\\', '^', '\ud800', '\u0000', '', ' '])
    expect(await found(query)).toEqual([]);
  expect(await found('.*strait(')).toEqual(await found('strait'));
});

test('any text gives an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (query) => {
      expect((await index.search(query)).total).toBeGreaterThanOrEqual(0);
    }),
    fuzzRuns(500, 4),
  );
  for (const query of ['('.repeat(1e6), 'alpha '.repeat(1e5), '海'.repeat(1e5)]) await index.search(query);
});

/** As many speakers, each of a word of its own, one common to all, and one common to a tenth. */
function* crowd(count: number): Generator<Findable> {
  for (let at = 0; at < count; at += 1) {
    const name = `sa${at % 10 === 0 ? ' sapphire' : ''} s${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
    yield {
      entry: { group: 'speakers', speaker: { id: `n${at}`, name } },
      words: { title: name, names: '', text: '', more: '' },
      importance: 1 + at / count,
    };
  }
}

test('a word that is not needed brings forward what holds it', () => {
  const places: Record<string, number[]> = { rare: [0, 1], 'w*': [1, 2] };
  const postings = (term: string) => {
    const entries = Float64Array.from(places[term] ?? []);
    return { entries, weights: entries.map(() => 1) };
  };
  expect(rankEntries({ postings }, ['rare', 'w'], [['rare'], ['w*']], 3, 1)).toEqual([1, 0]);
});

test('of a large atlas a question asks for a few files, and shows the foremost of what is too frequent', async () => {
  const files = new Map(searchFiles(crowd(30_000)));
  const large = async () => indexOver(async (path) => files.get(path));
  expect([...files.keys()].filter((path) => path.startsWith('terms/')).length).toBeGreaterThan(5);
  const one = await large();
  expect(one.asked).toEqual(new Set(['index.json']));
  expect((await one.index.search('sapphire')).total).toBe(3000);
  expect(one.asked.size).toBeLessThan(4);

  const typo = await large();
  expect((await typo.index.search('sapphier')).total).toBe(3000);
  expect(typo.asked.size).toBeLessThan(8);

  const wide = await large();
  const { groups, terms } = await wide.index.search('s');
  expect(groups.map(({ atLeast }) => atLeast)).toEqual([true]);
  expect(groups.map(({ best }) => best.length)).toEqual([200]);
  const shown = await Promise.all((groups[0]?.best ?? []).slice(0, 6).map(wide.index.entry));
  expect(
    shown.map((entry) => 'speaker' in entry && Number(entry.speaker.id.slice(1)) > 29_000),
  ).not.toContain(false);
  expect(wide.asked.size).toBeLessThan(6);
  expect(markedParts('a saw', terms)).toEqual([
    { text: 'a ', found: false },
    { text: 'saw', found: true },
  ]);
  // Beside a rarer word, what is too frequent only brings forward what holds it.
  const both = await wide.index.search('s sapphire');
  expect([both.total, both.groups[0]?.atLeast]).toEqual([3000, false]);
  // The word itself is found wherever it is.
  expect((await wide.index.search('sa')).total).toBe(30_000);
});
