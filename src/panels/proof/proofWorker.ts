import { expose } from 'comlink';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import { type Given, type Refusal, readGiven } from './givenText.ts';
import { type Proof, proveWords } from './proveWords.ts';

/** What it answers, by name. */
export const answers = {
  prove: async (asked: { document: AtlasDocument; what: Given['what'] }): Promise<Proof | Refusal> => {
    const read = await readGiven(asked.what);
    return typeof read === 'string' ? read : proveWords(asked.document, read);
  },
};

/** What the worker that compares texts can be asked. */
export type ProofAnswers = typeof answers;

expose(answers);
