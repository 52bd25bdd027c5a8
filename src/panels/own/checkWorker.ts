import { checkOwn, type OwnVerdict, tooLarge, unread } from '../../atlas/ownFiles/checkOwn.ts';
import type { Brought } from '../../state/ownFiles.ts';
import { answerAll } from '../ground/workerCall.ts';

/** What it answers, by name. */
export const answers = {
  check: async ({ name, content }: Brought, onProgress: (share: number) => void): Promise<OwnVerdict> => {
    const refused = tooLarge(content.size);
    if (refused) return unread(name, refused, 'tooLarge');
    const bytes = await content.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    // A folder, or a file that was moved away.
    return bytes ? checkOwn(bytes, name, onProgress) : unread(name, 'the file could not be opened', 'unread');
  },
};

/** What the worker that checks files can be asked. */
export type CheckAnswers = typeof answers;

answerAll(answers);
