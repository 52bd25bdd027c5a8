import type { AddProtocolAction } from 'maplibre-gl';
import type { PackedShapes } from '../atlas/model/packedShapes.ts';
import { packedProtocol, unpackedShapes } from './unpackedShapes.ts';

/*
 * Runs in MapLibre's worker (see `scripts/mapLibre.ts`), where shapes are cut into tiles: so they are unpacked beside the
 * page, too.
 */

const worker = self as unknown as { addProtocol(name: string, load: AddProtocolAction): void };

worker.addProtocol(packedProtocol, async ({ url }, { signal }) => {
  const file = new URL(url).searchParams.get('file') ?? '';
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return { data: unpackedShapes((await response.json()) as PackedShapes) };
});
