import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BBox } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';

/** A file of the reader's own that is on the map. It is on this device only, and in no link. */
export interface OwnFile {
  /** Never used again on this page. */
  readonly id: number;
  name: string;
  featureCount: number;
  /** West may lie below -180 and east above 180. Null where nothing in it has a place. */
  bbox: BBox | null;
  /** One line each: what the checker warns of; the first 1,000 of `warningCount`. */
  warnings: readonly string[];
  warningCount: number;
  /** Its features, where not all are shown. */
  places: readonly number[] | null;
  /** Six-digit hex. */
  colour: string;
  shown: boolean;
  /** The name it is kept under on this device; null where it is forgotten with the page. */
  kept: string | null;
  /** A tile of it (MVT): feature ids are places in the file. */
  tile(z: number, x: number, y: number): Promise<Uint8Array>;
}

/** A feature of such a file. */
export interface OwnRef {
  file: number;
  /** Its place, from 0. */
  feature: number;
}

interface OwnFilesState {
  /** What was brought, files and pasted texts, and nobody has taken to be checked yet. */
  brought: readonly File[];
  /** On the map, the latest last. */
  files: readonly OwnFile[];
  /** The feature whose panel is open. */
  open: OwnRef | null;
}

/** The reader's own files: nothing of them is a choice that links carry. */
export type OwnFiles = StoreApi<OwnFilesState>;

/** Under this name the browser remembers that some are kept on this device. */
export const keptName = 'own-files';

/** None yet. */
export const createOwnFiles = (): OwnFiles => createStore(() => ({ brought: [], files: [], open: null }));

/** Takes what a reader brought; it is checked by code that is fetched when it is first needed. */
export function bring(own: OwnFiles, more: Iterable<File>): void {
  own.setState(({ brought }) => ({ brought: [...brought, ...more] }));
}

/** Changes one file. */
export function changeOwn(own: OwnFiles, id: number, part: Partial<OwnFile>): void {
  own.setState(({ files }) => ({
    files: files.map((file) => (file.id === id ? { ...file, ...part } : file)),
  }));
}

/** Such a feature among those of the atlas, whose ids never hold a slash. */
export const ownId = ({ file, feature }: OwnRef): FeatureId => `own/${file}/${feature}`;

/** The feature of a reader's file that an id stands for; null where it is one of the atlas's. */
export function ownRef(id: FeatureId): OwnRef | null {
  const [own, file, feature] = id.split('/');
  return own === 'own' ? { file: Number(file), feature: Number(feature) } : null;
}
