import { asGeojson, whyUnreadable } from '../../atlas/ownFiles/asGeojson.ts';
import { checkOwn, type OwnVerdict, tooLarge, unread } from '../../atlas/ownFiles/checkOwn.ts';
import type { Brought } from '../../state/ownFiles.ts';
import { answerAll } from './workerCall.ts';

/** A verdict with the GeoJSON it is about. */
export interface Checked extends OwnVerdict {
  bytes: Uint8Array;
}

/** What it answers, by name. */
export const answers = {
  check: async ({ name, content }: Brought, onProgress: (share: number) => void): Promise<Checked> => {
    const refused = tooLarge(content.size);
    if (refused) return { ...unread(name, refused), bytes: new Uint8Array() };
    const bytes = await content.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    // A folder, or a file that was moved away.
    if (!bytes) return { ...unread(name, 'the file could not be opened'), bytes: new Uint8Array() };
    try {
      const read = await asGeojson(bytes, name);
      return { ...checkOwn(read.bytes, name, { ...read, onProgress }), bytes: read.bytes };
    } catch (error) {
      return { ...unread(name, whyUnreadable(error)), bytes: new Uint8Array() };
    }
  },
};

/** What the worker that checks files can be asked. */
export type CheckAnswers = typeof answers;

answerAll(answers);
