import { afterEach, expect, it, vi } from 'vitest';
import { shardOf } from '../atlas/shardOf.ts';
import { fileReader, shapeReader } from './shapeReader.ts';
import { packedAddress } from './unpackedShapes.ts';

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

it('reads shapes from the file that the map is drawn from, packed or not', async () => {
  const packed = { parts: 50, shapes: [[{ id: 'alpha' }, 'LineString', [6000, 2000, 50, 50]]] };
  const plain = { features: [{ properties: { id: 'beta' } }] };
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(JSON.stringify(url.endsWith('far') ? packed : plain)),
  );
  let file = packedAddress('https://example.org/far');
  const read = fileReader(() => file);
  expect(await read([])).toMatchObject([
    {
      properties: { id: 'alpha' },
      geometry: {
        coordinates: [
          [120, 40],
          [121, 41],
        ],
      },
    },
  ]);
  file = 'https://example.org/near';
  expect(await read([])).toEqual(plain.features);
});
