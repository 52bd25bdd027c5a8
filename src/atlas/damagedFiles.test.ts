import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Edit, fixtureBase, fixtureGeo, loadEdited, withFile, withText } from './fixtures/editedGeo.ts';
import { loadAtlas } from './loadAtlas.ts';

const asFolder =
  (file: string): Edit =>
  (geoDir) => {
    rmSync(join(geoDir, file));
    mkdirSync(join(geoDir, file));
  };
const inLatin1 =
  (file: string): Edit =>
  (geoDir) =>
    writeFileSync(
      join(geoDir, file),
      Buffer.concat([Buffer.from([0xe9, 0x0a]), readFileSync(join(fixtureGeo, file))]),
    );
const gone = (file: string): Edit => withFile(file, () => null);

const lock = 'documents/passages.lock.json';
const zones = 'layers/zones.geojson';

/** What is done to one file, and the one message that comes of it: its file, rule and a word. */
const damages: [what: string, edit: Edit, file: string, rule: string, word: string][] = [
  ['a missing lock', gone(lock), lock, 'lock-missing', 'quotes:lock'],
  ['a lock that is no JSON', withFile(lock, (text) => text.slice(0, 90)), lock, 'lock-format', 'cut off'],
  ['a lock that is a folder', asFolder(lock), lock, 'lock-format', 'a folder'],
  [
    'a member twice in a lock',
    withText(lock, '"writtenBy"', '"writtenBy":"x","writtenBy"'),
    lock,
    'lock-format',
    'twice',
  ],
  [
    'a document that is a folder',
    asFolder('documents/alpha.md'),
    'documents/alpha.md',
    'file-kind',
    'a folder',
  ],
  ['a document not in UTF-8', inLatin1('documents/alpha.md'), 'documents/alpha.md', 'utf-8', 'UTF-8'],
  [
    'a document with an alias that leads nowhere',
    withText('documents/alpha.md', 'title: ', 'title: *nothing #'),
    'documents/alpha.md',
    'front-matter-yaml',
    'nothing',
  ],
  [
    'a document with a character that turns the text',
    withText('documents/alpha.md', '> ', '> \u202e'),
    'documents/alpha.md',
    'acting-character',
    'U+202E',
  ],
  ['a tour not in UTF-8', inLatin1('tours/drill.md'), 'tours/drill.md', 'utf-8', 'UTF-8'],
  ['a tour that is a folder', asFolder('tours/drill.md'), 'tours/drill.md', 'file-kind', 'a folder'],
  ['a layer that is a folder', asFolder(zones), zones, 'layer-file', 'a folder'],
  ['a layer not in UTF-8', inLatin1(zones), zones, 'utf-8', 'UTF-8'],
  ['missing boundaries', gone('boundaries.json'), 'boundaries.json', 'file-missing', 'no such file'],
  [
    'boundaries that are no JSON',
    withFile('boundaries.json', () => 'lines: []'),
    'boundaries.json',
    'json-syntax',
    'column 1',
  ],
  ['boundaries that are a folder', asFolder('boundaries.json'), 'boundaries.json', 'file-kind', 'a folder'],
  [
    'a member twice in boundaries',
    withText('boundaries.json', '"lines"', '"lines": [], "lines"'),
    'boundaries.json',
    'duplicate-property',
    'twice',
  ],
  [
    'a member twice in atlas.json',
    withText('atlas.json', '"tagline"', '"title": "x", "tagline"'),
    'atlas.json',
    'duplicate-property',
    'twice',
  ],
  ['an atlas.json not in UTF-8', inLatin1('atlas.json'), 'atlas.json', 'utf-8', 'UTF-8'],
  [
    'a member twice among speakers',
    withText('speakers.json', '"name"', '"name": "x", "name"'),
    'speakers.json',
    'duplicate-property',
    'twice',
  ],
  [
    'a name kept by programs among names',
    withText('atlas.json', '"title": "The drill"', '"title": "The drill", "names": { "__proto__": "x" }'),
    'atlas.json',
    'unknown-property',
    '__proto__',
  ],
  [
    'U+0000 in a title',
    withText('atlas.json', '"title": "', '"title": "\\u0000'),
    'atlas.json',
    'acting-character',
    'U+0000',
  ],
  [
    'a turned title of a feature',
    withText(zones, '"title":"', '"title":"\u202e'),
    zones,
    'acting-character',
    'U+202E',
  ],
];

it.each(damages)('%s is one message, which names it', (_what, edit, file, rule, word) => {
  const { atlas, problems } = loadEdited(edit);
  expect(atlas).toBeNull();
  expect(problems.map((problem) => [problem.file, problem.rule])).toEqual([[file, rule]]);
  expect(problems[0]?.message).toContain(word);
});

it('an id of two files is one message', () => {
  const { problems } = loadEdited(withText(zones, '"id":"beta-zone"', '"id":"alpha-sea"'));
  expect(problems.map(({ rule }) => rule)).toEqual(['id-unique']);
});

it('problems with atlas.json and speakers.json have lines', () => {
  const { problems } = loadEdited(
    withText('atlas.json', '#a63c06', 'red'),
    withText('speakers.json', 'A captain', ''),
  );
  expect(problems.map(({ file, line = 0 }) => [file, line > 0])).toEqual([
    ['atlas.json', true],
    ['speakers.json', true],
  ]);
});

it('views of tours and places to begin are judged by who reads links, with file and line', () => {
  const { problems } = loadAtlas(fixtureGeo, fixtureBase, { judgeView: (view) => [`judged ${view}`] });
  expect(problems.map(({ file, message, line = 0 }) => [file, message, line > 1])).toEqual([
    ['atlas.json', '“The drill”: judged ?select=alpha-drill', true],
    ['atlas.json', '“Its price, step by step”: judged ?tour=drill', true],
    ['tours/drill.md', 'judged ?select=alpha-drill&read=alpha&passage=p1', true],
    ['tours/drill.md', 'judged ?read=alpha&passage=p6&layers=zones', true],
  ]);
});
