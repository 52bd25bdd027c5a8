import { afterEach, expect, it, vi } from 'vitest';
import { shardOf } from '../atlas/shardOf.ts';
import { shapeReader } from './shapeReader.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks once for the file that holds a shape, and again where it could not be had', async () => {
  const asked: string[] = [];
  let status = 500;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify([{ properties: { id: 'alpha' } }]), { status });
  });
  const read = shapeReader('https://example.org/shapes/', 7);
  const file = `https://example.org/shapes/${shardOf('alpha', 7)}.json`;
  await expect(read(['alpha'])).rejects.toThrow('500');
  status = 200;
  expect(await read(['alpha'])).toEqual([{ properties: { id: 'alpha' } }]);
  await read(['alpha']);
  expect(asked).toEqual([file, file]);
});
