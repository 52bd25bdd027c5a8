import { expose, transfer } from 'comlink';
import type { GeoFeature } from '../../atlas/geojson/guards.ts';
import type { BBox } from '../../atlas/model/geometry.ts';
import {
  boxAround,
  inWords,
  type OwnFeature,
  readFeatures,
  titleOf,
} from '../../atlas/ownFiles/ownFeatures.ts';
import { ownTiles } from '../../atlas/ownFiles/ownTiles.ts';
import { forget, type KeptFile, keep, keepLook, kept, keptKeys } from './keptFiles.ts';

interface Held {
  /** As they came, to be kept. */
  bytes: Uint8Array;
  features: readonly GeoFeature[];
  tile: ReturnType<typeof ownTiles>;
}

/** What the page keeps of a file whose features the worker holds. */
export interface HeldFile {
  featureCount: number;
  bbox: BBox | null;
}

const files = new Map<number, Held>();

function held(file: number): Held {
  const found = files.get(file);
  if (!found) throw new Error('This file is no longer there.');
  return found;
}

function hold(file: number, bytes: Uint8Array, places: readonly number[] | null): HeldFile {
  const features = readFeatures(bytes, places);
  files.set(file, { bytes, features, tile: ownTiles(features) });
  return { featureCount: features.length, bbox: boxAround(features) };
}

/** What it answers, by name. */
export const answers = {
  /** Takes a file that was checked; `places`: of it, these features alone. */
  hold: (of: { file: number; bytes: Uint8Array; places: readonly number[] | null }): HeldFile =>
    hold(of.file, of.bytes, of.places),
  letGo: (file: number): void => {
    files.delete(file);
  },
  tile: ({ file, z, x, y }: { file: number; z: number; x: number; y: number }): Uint8Array => {
    const tile = held(file).tile(z, x, y);
    return transfer(tile, [tile.buffer as ArrayBuffer]);
  },
  /** What features are called, from this place on. */
  titles: ({ file, from, count }: { file: number; from: number; count: number }): (string | null)[] =>
    held(file)
      .features.slice(from, from + count)
      .map(titleOf),
  feature: ({ file, feature }: { file: number; feature: number }): OwnFeature | null => {
    const found = held(file).features[feature];
    return found ? inWords(found) : null;
  },
  keep: ({ file, key, as }: { file: number; key: string; as: KeptFile }) => keep(key, as, held(file).bytes),
  keepLook: ({ key, as }: { key: string; as: KeptFile }) => keepLook(key, as),
  forget: (key: string) => forget(key),
  keptKeys: () => keptKeys(),
  /** Takes a file that is kept. */
  holdKept: async ({ file, key }: { file: number; key: string }): Promise<HeldFile & { as: KeptFile }> => {
    const { file: as, bytes } = await kept(key);
    return { ...hold(file, bytes, as.places), as };
  },
};

/** What the worker that holds the features of accepted files can be asked. */
export type TilesAnswers = typeof answers;

expose(answers);
