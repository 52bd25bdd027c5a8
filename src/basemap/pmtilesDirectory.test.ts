import { expect, it } from 'vitest';
import { rootDirectory } from './pmtilesDirectory.ts';

const entries = Array.from({ length: 200 }, (_, i) => ({
  tileId: i * i,
  offset: i * 1000,
  length: 1 + i,
  runLength: 1,
}));

it('refuses a directory that a reader would not get with its first request', () => {
  const { length } = rootDirectory(entries, 16_384);
  expect(rootDirectory(entries, length)).toHaveLength(length);
  expect(() => rootDirectory(entries, length - 1)).toThrow('write leaves');
});
