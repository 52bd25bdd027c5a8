/*
 * How long does search take to answer a keystroke? Queries are typed letter by letter: titles and names of the atlas,
 * words of its passages, the same with a typo, and hostile ones. On the atlas that GEO_DIR names: `npm run bench:atlas`
 * makes large ones.
 *
 *   node scripts/run.mjs bench/searchBench.ts
 */
import { keptAtlas } from '../src/basemap/loaded/keptAtlas.ts';
import { createSearchIndex } from '../src/panels/search/searchIndex.ts';

const geoDir = process.env.GEO_DIR ?? 'geo';
const { atlas, documents } = keptAtlas(geoDir);
if (atlas === null) throw new Error(`${geoDir} has problems; “npm run check:geo” names them.`);

/** Some two hundred out of all, whatever their number. */
function everyNth(count: number) {
  return (_: string, index: number, all: readonly string[]) => index % Math.ceil(all.length / count) === 0;
}

const words = documents
  .flatMap((document) => document.blocks.flatMap((block) => ('runs' in block ? block.runs : [])))
  .flatMap(({ text }) => text.split(/\s+/))
  .filter(everyNth(200));
const names = atlas.features.flatMap(({ title, names }) => [
  title,
  ...Object.values(names).flatMap((uses) => uses.map(({ name }) => name)),
]);
const typed = [...names.filter(everyNth(200)), ...words];
const queries = [
  ...typed.flatMap((text) => [...text].map((_, index) => text.slice(0, index + 1))),
  ...typed.map((text) => `${text.slice(0, 2)}x${text.slice(3)}`),
  '.*',
  '('.repeat(100_000),
  'a '.repeat(100_000),
  'the of in and to a',
  '\ud800\udfff\ud800',
];

const before = performance.now();
const index = createSearchIndex(atlas);
for (const document of documents) await index.add(document);
const built = performance.now() - before;
const answers = queries.map((query) => {
  let total = 0;
  // The middle of three: what other programs of the machine do is no part of the answer.
  const times = [0, 0, 0].map(() => {
    const start = performance.now();
    total = index.search(query).total;
    return performance.now() - start;
  });
  return { query: query.slice(0, 30), total, ms: times.sort((a, b) => a - b)[1] ?? 0 };
});
answers.sort((a, b) => a.ms - b.ms);
const at = (share: number) => answers[Math.floor((answers.length - 1) * share)]?.ms.toFixed(2);
const passages = documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
console.log(`${atlas.features.length} features, ${passages} passages`);
console.log(`  index built in ${built.toFixed(0)} ms, in steps`);
console.log(`  ${answers.length} queries: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms`);
for (const { query, total, ms } of answers.slice(-5))
  console.log(`  ${ms.toFixed(2)} ms, ${total} hits: ${query}`);
