import { createStore, delMany, get, keys, set, setMany } from 'idb-keyval';
import type { OwnFile } from '../../state/ownFiles.ts';

/** What is kept of a file besides its bytes. */
export type KeptFile = Pick<OwnFile, 'name' | 'colour' | 'warnings' | 'warningCount' | 'places'>;

// Sites at other paths of the same host keep their own. Each call asks the browser anew: it may have refused before.
const store = () => createStore(`${new URL('..', globalThis.location.href).pathname}#own`, 'files');
const bytesOf = (key: string) => `${key}/bytes`;

/** Keeps a file in this browser under a name of its own. Rejects where the browser refuses, or has no room; then nothing is kept. */
export async function keep(key: string, file: KeptFile, bytes: Uint8Array): Promise<void> {
  await setMany(
    [
      [key, file],
      [bytesOf(key), bytes],
    ],
    store(),
  );
}

/** Changes what is kept of a file besides its bytes. */
export async function keepLook(key: string, file: KeptFile): Promise<void> {
  await set(key, file, store());
}

/** Forgets a file. */
export async function forget(key: string): Promise<void> {
  await delMany([key, bytesOf(key)], store());
}

/** The names that files are kept under, in the order they were brought. */
export async function keptKeys(): Promise<string[]> {
  const all = (await keys<string>(store())).filter((key) => !key.endsWith('/bytes'));
  return all.sort();
}

/** What is kept under a name; rejects where it is not whole. */
export async function kept(key: string): Promise<{ file: KeptFile; bytes: Uint8Array }> {
  const [file, bytes] = [await get<KeptFile>(key, store()), await get<Uint8Array>(bytesOf(key), store())];
  if (!file || !bytes) throw new Error(key);
  return { file, bytes };
}
