/*
 * How long does search take to answer a keystroke, and what does a first question fetch? Queries are typed letter by letter: titles and names of the atlas,
 * words of its passages, the same with a typo, and hostile ones. On the atlas that GEO_DIR names: `npm run bench:atlas`
 * makes large ones.
 *
 *   node scripts/run.mjs bench/searchBench.ts
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { searchIndex } from '../scripts/searchIndex.ts';
import { keptAtlas } from '../src/basemap/loaded/keptAtlas.ts';
import { createSearchIndex } from '../src/panels/search/searchIndex.ts';

/** As scripts/precompress.ts packs what readers wait for. */
const packed = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
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

const started = performance.now();
const files = new Map(searchIndex(atlas, documents));
const built = performance.now() - started;
const sent = new Map<string, number>();
/** Bytes of a file as sent. */
function bytesOf(path: string): number {
  const known = sent.get(path) ?? brotliCompressSync(JSON.stringify(files.get(path)), packed).length;
  sent.set(path, known);
  return known;
}
/** The index of a reader who has asked for nothing yet, and what it fetches. */
async function newcomer() {
  const asked = new Set<string>();
  const index = await createSearchIndex(async (path) => {
    asked.add(path);
    return files.get(path);
  });
  return { ...index, asked };
}

const warm = await newcomer();
const times: { query: string; total: number; ms: number }[] = [];
for (const query of queries) {
  let total = 0;
  // The middle of three, after one that fetches: what other programs of the machine do is no part of the answer.
  const each: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const start = performance.now();
    ({ total } = await warm.search(query));
    if (turn > 0) each.push(performance.now() - start);
  }
  times.push({ query: query.slice(0, 30), total, ms: each.sort((a, b) => a - b)[1] ?? 0 });
}
const costs: { requests: number; bytes: number }[] = [];
for (const query of typed) {
  const { search, entry, asked } = await newcomer();
  const { groups } = await search(query);
  await Promise.all(groups.flatMap(({ best }) => best.slice(0, 6).map(entry)));
  costs.push({ requests: asked.size, bytes: [...asked].reduce((sum, path) => sum + bytesOf(path), 0) });
}
const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
const spread = (values: readonly number[], digits = 0) =>
  `median ${at(values, 0.5).toFixed(digits)}, 95 % ${at(values, 0.95).toFixed(digits)}, most ${at(values, 1).toFixed(digits)}`;
const passages = documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
console.log(
  `${atlas.features.length} features, ${passages} passages; ${files.size} files made in ${built.toFixed(0)} ms`,
);
console.log(`  index.json: ${bytesOf('index.json')} bytes`);
console.log(
  `  ${times.length} queries, ms: ${spread(
    times.map(({ ms }) => ms),
    2,
  )}`,
);
for (const { query, total, ms } of times.toSorted((a, b) => a.ms - b.ms).slice(-5))
  console.log(`  ${ms.toFixed(2)} ms, ${total} hits: ${query}`);
console.log(
  `  ${costs.length} first queries of a reader, requests: ${spread(costs.map(({ requests }) => requests))}`,
);
console.log(`  bytes: ${spread(costs.map(({ bytes }) => bytes))}`);
