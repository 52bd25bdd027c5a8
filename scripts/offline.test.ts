import { expect, test } from 'vitest';
import { filesToKeep } from './offline.ts';

const file = (path: string, content: string) => [path, content.length, [content]] as const;

test('keeps all the map needs, once, and nothing that says the same again', () => {
  const { files, bytes } = filesToKeep([
    file('sw.js', 'worker'),
    file('index.html', 'page'),
    file('assets/map-1a2b.js', 'code'),
    file('assets/map-1a2b.js.br', 'packed'),
    file('features/alpha/index.html', 'words'),
    ['data/atlas.geojson', 5, [new Uint8Array(2), new Uint8Array(3)]],
  ]);
  expect(files.map(({ url }) => url)).toEqual(['assets/map-1a2b.js', 'data/atlas.geojson', 'index.html']);
  expect(bytes).toBe(4 + 4 + 5);
});

test('a file whose name stays is fetched anew when its content changes, and only then', () => {
  const revisionOf = (content: string) => filesToKeep([file('index.html', content)]).files[0]?.revision;
  expect(revisionOf('one')).not.toBe(revisionOf('two'));
  expect(revisionOf('one')).toBe(revisionOf('one'));
  expect(filesToKeep([file('assets/map-1a2b.js', 'code')]).files[0]?.revision).toBeNull();
});
