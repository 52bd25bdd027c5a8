import { expect, test } from 'vitest';
import { filesToKeep } from './offline.ts';

test('keeps all the map needs, once, and nothing that says the same again', () => {
  const { files, bytes } = filesToKeep([
    ['sw.js', 'worker'],
    ['index.html', 'page'],
    ['assets/map-1a2b.js', 'code'],
    ['assets/map-1a2b.js.br', 'packed'],
    ['features/alpha/index.html', 'words'],
    ['data/atlas.geojson', new Uint8Array(5)],
  ]);
  expect(files.map(({ url }) => url)).toEqual(['assets/map-1a2b.js', 'data/atlas.geojson', 'index.html']);
  expect(bytes).toBe(4 + 4 + 5);
});

test('a file whose name stays is fetched anew when its content changes, and only then', () => {
  const revisionOf = (content: string) => filesToKeep([['index.html', content]]).files[0]?.revision;
  expect(revisionOf('one')).not.toBe(revisionOf('two'));
  expect(revisionOf('one')).toBe(revisionOf('one'));
  expect(filesToKeep([['assets/map-1a2b.js', 'code']]).files[0]?.revision).toBeNull();
});
