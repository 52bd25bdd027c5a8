import type { AddProtocolAction } from 'maplibre-gl';
import { fetchPacked, packedProtocol } from './unpackedShapes.ts';

/*
 * Runs in MapLibre's worker (see `scripts/mapLibre.ts`), where shapes are cut into tiles: so they are unpacked beside the
 * page, too.
 */

const worker = self as unknown as { addProtocol(name: string, load: AddProtocolAction): void };

worker.addProtocol(packedProtocol, async ({ url }, { signal }) => ({ data: await fetchPacked(url, signal) }));
