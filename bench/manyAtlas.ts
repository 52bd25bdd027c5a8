/*
 * Writes an atlas many times as large as ours: our own, and for each further time five documents and a hundred features
 * more. The texts are ours with one word in ten changed, so that the vocabulary grows; the features are ours, smaller
 * and elsewhere. It passes `check:geo`; build it with `GEO_DIR=FOLDER/geo npm run build`.
 *
 *   npm run bench:atlas -- FOLDER [--times 10] [--sources ../shared/documents]
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Feature, FeatureCollection, Geometry, GeometryCollection, Position } from 'geojson';
import { formatCanonical } from '../src/atlas/geojson/canonical.ts';

const FEATURES_PER_COPY = 100;
/** So that no file of a layer becomes too large to be read. */
const COPIES_IN_FILE = 100;
const MADE = 'Made up to measure the size of an atlas.';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '10' },
    sources: { type: 'string', default: '../shared/documents' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder to write to: npm run bench:atlas -- FOLDER');
const geo = join(folder, 'geo');
const sources = join(folder, 'sources');
for (const each of [geo, sources]) rmSync(each, { recursive: true, force: true });
cpSync('geo', geo, { recursive: true });
cpSync(values.sources, sources, { recursive: true });

const copies = Array.from({ length: Number(values.times) - 1 }, (_, index) => index + 1);
const documents = readdirSync('geo/documents').filter((name) => name.endsWith('.md'));
const texts = new Map(documents.map((name) => [name, readFileSync(join('geo/documents', name), 'utf8')]));
const mentioned = new Set(
  [...texts.values()].flatMap((text) =>
    [...passagesOf(text).matchAll(/\]\(#([^)\s]+)/g)].flatMap(([, ids = '']) => ids.split('+')),
  ),
);
const layers = readdirSync('geo/layers').map((name) => {
  const { features }: FeatureCollection = JSON.parse(readFileSync(join('geo/layers', name), 'utf8'));
  return { name, features };
});
const copied = new Set(
  layers
    .flatMap(({ features }) => features.filter(standsAlone).map(({ id }) => String(id)))
    .slice(0, FEATURES_PER_COPY),
);

for (const { name, features } of layers) {
  const originals = features.filter(({ id }) => copied.has(String(id)));
  for (let at = 0; originals.length > 0 && at < copies.length; at += COPIES_IN_FILE) {
    const those = copies.slice(at, at + COPIES_IN_FILE);
    const added = those.flatMap((copy) => originals.map((feature) => featureCopy(feature, copy)));
    const folder = join(geo, 'layers', name.replace('.geojson', ''));
    mkdirSync(folder, { recursive: true });
    const collection: FeatureCollection = { type: 'FeatureCollection', features: added };
    writeFileSync(join(folder, `${at}.geojson`), formatCanonical(collection));
  }
}
for (const [name, text] of texts) for (const copy of copies) writeDocumentCopy(name, text, copy);
console.log(`Lock its quotations: GEO_DIR=${geo} npm run quotes:lock -- --sources ${sources}`);

/** A shape or event that needs neither the base data nor another's shape. A voyage must stay at sea. */
function standsAlone({ geometry, properties }: Feature): boolean {
  const { at, basis, outline, trim, kind } = properties ?? {};
  return kind !== 'voyage' && Boolean(at || (geometry && basis && !outline && !trim));
}

function passagesOf(text: string): string {
  return (text.match(/^>.*$/gm) ?? []).join('\n');
}

function idOfCopy(id: string, copy: number): string {
  return copied.has(id) ? `${id}-x${copy}` : id;
}

function featureCopy({ id, geometry, properties }: Feature, copy: number): Feature {
  const { title, names, short, kind, standing, when, actors, sources, status, note, at } = properties ?? {};
  const numbered = (name: string) => `${name} ${copy}`;
  return {
    type: 'Feature',
    id: idOfCopy(String(id), copy),
    properties: {
      title: numbered(title),
      names: eachName(names, numbered),
      short: eachName(short, numbered),
      kind,
      standing,
      when,
      actors,
      ...(!at && { basis: 'schematic', method: MADE }),
      sources,
      status,
      note,
      at: at?.map((place: string) => idOfCopy(place, copy)),
      unquoted: mentioned.has(String(id)) ? undefined : MADE,
      rank: 5,
    },
    geometry: (at ? null : moved(geometry, `${id} ${copy}`)) as Geometry,
  };
}

type Name = string | { name: string };

/** Names by language, each changed. */
function eachName(
  names: Record<string, Name | Name[]> | undefined,
  change: (name: string) => string,
): unknown {
  const changed = (name: Name | Name[]): unknown => {
    if (Array.isArray(name)) return name.map(changed);
    return typeof name === 'string' ? change(name) : { ...name, name: change(name.name) };
  };
  return names && Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, changed(name)]));
}

/** A geometry somewhere else in the atlas, no wider than eight degrees. */
function moved(geometry: Feature['geometry'], seed: string): Geometry {
  const { coordinates } = geometry as Exclude<Geometry, GeometryCollection>;
  const places = coordinates.flat(3) as number[];
  const [lng = 0, lat = 0] = places;
  const shrink = Math.max(5, ...places.map((value, each) => Math.abs(value - (each % 2 ? lat : lng)) / 4));
  const to: Position = [100 + 60 * fraction(`${seed} lng`), 15 + 45 * fraction(`${seed} lat`)];
  const move = (value: number, from: number, towards = 0) =>
    Number((towards + (value - from) / shrink).toFixed(5));
  const text = JSON.stringify(geometry, (_, part) =>
    Array.isArray(part) && typeof part[0] === 'number'
      ? [move(part[0], lng, to[0]), move(part[1], lat, to[1])]
      : part,
  );
  return JSON.parse(text);
}

function writeDocumentCopy(name: string, text: string, copy: number): void {
  const [, file = ''] = /^ {2}file: (.+)$/m.exec(text) ?? [];
  const source = changed(readFileSync(join(values.sources, file), 'utf8'), copy);
  const fileOfCopy = file.replace('.', `-x${copy}.`);
  writeFileSync(join(sources, fileOfCopy), source);
  const written = text
    .replace(/^title: .+$/m, (line) => `${line} ${copy}`)
    .replace(/^ {2}file: .+$/m, `  file: ${fileOfCopy}`)
    .replace(/^ {2}sha256: .+$/m, `  sha256: ${createHash('sha256').update(source).digest('hex')}`)
    // The checks are ours alone.
    .replace(/\[([^\]]*)\]\((?!#|speaker:|https?:)(?:[^)"]|"[^"]*")*\)/g, '$1')
    .replace(/\]\(#([^)\s]+)\)/g, (_, ids: string) => {
      return `](#${ids
        .split('+')
        .map((id) => idOfCopy(id, copy))
        .join('+')})`;
    })
    // Of the passages only the words.
    .replace(/^(?:>|##).*$/gm, (line) =>
      line.replace(/\]\([^)]*\)?|[^\]]+|\]/g, (part) => (part.startsWith('](') ? part : changed(part, copy))),
    );
  writeFileSync(join(geo, 'documents', name.replace('.md', `-x${copy}.md`)), written);
}

/** One word in ten has its second letter changed: the same words in a text and in what quotes it. */
function changed(text: string, copy: number): string {
  return text.replace(/[a-z]{4,}/g, (word) => {
    const chance = fraction(`${word} ${copy}`);
    const letter = String.fromCharCode(97 + Math.floor(chance * 260));
    return chance < 0.1 ? `${word[0]}${letter}${word.slice(2)}` : word;
  });
}

/** A number in 0 to 1 that looks random, the same for the same text. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
