import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '../files/readJson.ts';
import { CONTEXT_LENGTH } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { codePointCount, foldWhiteSpace } from './normaliseSource.ts';

/** Path of the lock in the geo folder. */
export const LOCK_FILE = 'documents/passages.lock.json';

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const passageSchema = z.strictObject({
  id: z.string().regex(/^p[1-9]\d*$/),
  start: count,
  end: count,
  sha256: hash,
  steps: z.array(z.tuple([count, count])).min(1),
  paragraph: z.int().min(1),
  gap: z.enum(['start', 'touching', 'new-paragraph', 'omitted']),
  prefix: z.string().refine((text) => codePointCount(text) <= CONTEXT_LENGTH),
  suffix: z.string().refine((text) => codePointCount(text) <= CONTEXT_LENGTH),
});
const documentSchema = z.strictObject({
  file: z.string(),
  sha256: hash,
  length: count,
  nextId: z.int().min(1),
  passages: z.array(passageSchema),
});
const lockSchema = z.strictObject({ writtenBy: z.string(), documents: z.record(z.string(), documentSchema) });

/**
 * Where words stand in a stored source text.
 *
 * `start`, `end`: code points of the stored file, end exclusive. `sha256`: of the words in normal form.
 * `steps`: `[n, raw]`, ascending: from the words' code point `n` on, one code point stands at `raw`, the
 * next at `raw + 1`, …, until the next step. `paragraph`: 1-based. `gap`: what lies between the passage
 * before and this one. `prefix`, `suffix`: normal form of what stands before and after.
 */
export type Anchor = Omit<LockedPassage, 'id'>;
/** A passage's anchor with its public id, which no other passage of the document ever had. */
export type LockedPassage = z.infer<typeof passageSchema>;
/** All that is quoted of one stored text, in its order. `nextId` is the number of the next new id. */
export type DocumentLock = z.infer<typeof documentSchema>;
/** The lock by document id. */
export type QuoteLock = Record<string, DocumentLock>;

/** Where in the stored file a passage's code point `n` (0-based, of its normal form) stands. */
export function rawOffsetAt(steps: Anchor['steps'], n: number): number {
  const step = steps.findLast(([from]) => from <= n);
  if (step === undefined) throw new RangeError('A passage’s steps begin at 0.');
  const [from, raw] = step;
  return raw + n - from;
}

/** SHA-256 in hexadecimal digits: of bytes as they are, of text as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The hash by which a passage is known: of its normal form. */
export const passageHash = (text: string): string => sha256(foldWhiteSpace(text));

/** Reads the lock of a geo folder; null with one problem, where there is none or it is damaged. */
export function readLock(geoDir: string): { lock: QuoteLock | null; problems: Problem[] } {
  const { value, problems } = readJson(geoDir, LOCK_FILE, lockSchema, []);
  if (value !== null) return { lock: value.documents, problems: [] };
  const [first] = problems;
  if (!first) return { lock: null, problems };
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const said =
    first.rule === 'file-missing'
      ? { rule: 'lock-missing', message: `There is no lock. ${MAKE}` }
      : { rule: 'lock-format', message: `The lock is damaged: ${first.message}${more}. ${RESTORE}` };
  return { lock: null, problems: [{ ...first, ...said }] };
}

const MAKE = 'Restore it, or write it anew with `npm run quotes:lock`, which gives every passage a new id.';
const RESTORE =
  'It is written by `npm run quotes:lock`, not by hand: restore its last good version, which holds the ids.';

/** The text of a lock file: documents by id, each passage on a line of its own, so that a diff shows what moved. */
export function writeLock(lock: QuoteLock): string {
  const documents = Object.keys(lock)
    .sort()
    .map((id) => `    ${JSON.stringify(id)}: ${writeDocument(lock[id] as DocumentLock)}`);
  const inner = documents.length === 0 ? '' : `\n${documents.join(',\n')}\n  `;
  return `{\n  "writtenBy": "npm run quotes:lock",\n  "documents": {${inner}}\n}\n`;
}

function writeDocument({ passages, ...rest }: DocumentLock): string {
  const lines = passages.map((passage) => `        ${JSON.stringify(passage)}`).join(',\n');
  const members = [
    ...Object.entries(rest).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    `"passages": ${passages.length === 0 ? '[]' : `[\n${lines}\n      ]`}`,
  ];
  return `{\n${members.map((member) => `      ${member}`).join(',\n')}\n    }`;
}
