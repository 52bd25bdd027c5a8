import { expose, transfer } from 'comlink';
import { checkOwn, type OwnVerdict, tooLarge, unread } from '../../atlas/ownFiles/checkOwn.ts';

/** What it answers, by name. */
export const answers = {
  check: async (file: File, onProgress: (share: number) => void): Promise<OwnVerdict> => {
    const refused = tooLarge(file.size);
    if (refused) return unread(file.name, refused, 'tooLarge');
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    // A folder, or a file that was moved away.
    if (!bytes) return unread(file.name, 'the file could not be opened', 'unread');
    const verdict = await checkOwn(bytes, file.name, onProgress);
    return transfer(verdict, [verdict.bytes.buffer as ArrayBuffer]);
  },
};

/** What the worker that checks files can be asked. */
export type CheckAnswers = typeof answers;

expose(answers);
