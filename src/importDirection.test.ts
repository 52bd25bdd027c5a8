import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const sourceRoot = import.meta.dirname;

/** Which folders of ours a folder's files may import, besides their own. Files right in `src/`, the entries, may import any. */
const allowed: Record<string, string[]> = {
  atlas: [],
  messages: [],
  basemap: ['atlas'],
  layers: ['atlas'],
  state: ['atlas', 'layers'],
  map: ['atlas', 'layers', 'messages', 'state'],
  panels: ['atlas', 'layers', 'messages', 'state'],
  page: ['atlas', 'layers', 'messages', 'state', 'map', 'panels'],
};

const files = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));

const text = (path: string) => readFileSync(join(sourceRoot, path), 'utf8');
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** Relative paths (from `src/`) of our own files that a file imports, in any form of import. */
function importsOf(path: string): string[] {
  const specifiers = [...text(path).matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) =>
      relative(sourceRoot, join(sourceRoot, dirname(path), specifier)).replaceAll('\\', '/'),
    );
}

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

test('every folder of src/ has a place in the direction of imports', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => folder !== '').sort()).toEqual(
    Object.keys(allowed).sort(),
  );
});

test('imports run in one direction: atlas ← layers ← state ← map, panels ← page', () => {
  const wrong = files.flatMap((path) => {
    const from = folderOf(path);
    if (from === '' || isTest(path)) return [];
    return importsOf(path)
      .filter((target) => folderOf(target) !== from && !allowed[from]?.includes(folderOf(target)))
      .map((target) => `${path} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

/** Every way that leads back to where it began, once each. */
function cyclesIn(nodes: readonly string[], next: (node: string) => readonly string[]): string[] {
  const visited = new Set<string>();
  const cycles: string[] = [];
  function visit(node: string, trail: readonly string[]) {
    const start = trail.indexOf(node);
    if (start >= 0) {
      cycles.push([...trail.slice(start), node].join(' → '));
      return;
    }
    if (visited.has(node)) return;
    for (const target of next(node)) visit(target, [...trail, node]);
    visited.add(node);
  }
  for (const node of nodes) visit(node, []);
  return cycles;
}

test('no import cycles', () => {
  const known = new Set(files);
  expect(cyclesIn(files, (path) => importsOf(path).filter((target) => known.has(target)))).toEqual([]);
});

/** Which rooms of a folder each of its rooms imports: `time` of `panels/time/`. Files right in the folder are in no room. */
function roomsOf(folder: string): Map<string, Set<string>> {
  const roomOf = (path: string) =>
    path.startsWith(`${folder}/`) ? (path.split('/').slice(1, -1)[0] ?? '') : '';
  const rooms = new Map<string, Set<string>>();
  for (const path of files) {
    const from = roomOf(path);
    if (from === '' || isTest(path) || from === 'fixtures') continue;
    const wanted = rooms.get(from) ?? new Set();
    for (const target of importsOf(path)) {
      const to = roomOf(target);
      if (to !== '' && to !== from) wanted.add(to);
    }
    rooms.set(from, wanted);
  }
  return rooms;
}

test.each(Object.keys(allowed))(
  'no two rooms of %s/ import each other, also not by way of others',
  (folder) => {
    const rooms = roomsOf(folder);
    expect(cyclesIn([...rooms.keys()], (room) => [...(rooms.get(room) ?? [])])).toEqual([]);
  },
);

test.each([
  ['atlas', 'model'],
  ['panels', 'ground'],
])('all rooms of %s/ stand on %s/, which imports none of them', (folder, ground) => {
  expect([...(roomsOf(folder).get(ground) ?? ['no such room'])]).toEqual([]);
});

test('the map knows no React: what lies on it is the panels’', () => {
  const inMap = files.filter((path) => folderOf(path) === 'map');
  expect(inMap.filter((path) => /\.tsx$|from 'react|from 'zustand'/.test(`${path}\n${text(path)}`))).toEqual(
    [],
  );
});

test('no file only passes on what others export', () => {
  const barrels = files.filter((path) => /^export (\*|\{[^}]*\}) from/m.test(text(path)));
  expect(barrels).toEqual([]);
});

test('files stay small: median at most 80 lines, none above 300', () => {
  const lengths = files.map((path) => ({ path, lines: text(path).split('\n').length - 1 }));
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

/** Every name `geo/` gives to a place or a party, longest first. */
function namesOfTheRegion(): string[] {
  const geo = join(sourceRoot, '../geo');
  const names = new Set<string>();
  const atlas = JSON.parse(readFileSync(join(geo, 'atlas.json'), 'utf8'));
  for (const side of atlas.sides) names.add(side.id).add(side.name);
  for (const file of readdirSync(join(geo, 'layers'))) {
    const collection = JSON.parse(readFileSync(join(geo, 'layers', file), 'utf8'));
    for (const feature of collection.features) {
      names.add(feature.id).add(feature.properties.title);
      for (const name of Object.values(feature.properties.names ?? {}).flat() as (
        | string
        | { name: string }
      )[]) {
        names.add(typeof name === 'string' ? name : name.name);
      }
    }
  }
  return [...names].filter((name) => typeof name === 'string' && name.length > 1);
}

const isWordPart = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}_-]/u.test(character);

/** Line and name of the first place where a text holds one of the names as whole words. */
function firstName(content: string, names: readonly string[]): string | null {
  const lower = content.toLowerCase();
  for (const name of names) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      if (isWordPart(lower[at - 1]) || isWordPart(lower[at + name.length])) continue;
      return `${lower.slice(0, at).split('\n').length}: ${name}`;
    }
  }
  return null;
}

test('src/ names nothing of the region: all of it stands in geo/', { timeout: 30_000 }, () => {
  const names = namesOfTheRegion().map((name) => name.toLowerCase());
  const found = files.flatMap((path) => {
    const name = firstName(text(path), names);
    return name === null ? [] : [`${path}:${name}`];
  });
  expect(found).toEqual([]);
});
