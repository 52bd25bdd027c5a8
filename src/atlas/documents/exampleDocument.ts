/** An invented source and a document that quotes it: for tests, which change one thing at a time. */
import type { Problem } from '../model/problem.ts';
import { lockPassages } from './lockPassages.ts';
import { type ParsedDocument, parseDocument } from './parseDocument.ts';
import { type QuoteLock, sha256 } from './quoteLock.ts';
import type { ReadSource } from './storedSource.ts';

/** Begins at offset 0 with a passage, ends with one; emoji, markup, a page break, U+00A0, double spaces. */
export const SOURCE = [
  'Two fleets met off [Alpha Reef](#) on *Monday*.  The **Admiral of Beta** paid \\$51\u00a0million.',
  '',
  'Talks in Gamma',
  '',
  '🧵 “[The two sides] agree,” said the Admiral (aboard), “that this plays an',
  '',
  'important role.” Nobody else spoke.',
  'The harbour was closed. Nobody else left.',
  'At night the fleets left',
].join('\n');

/** Front matter for the example source, with its right hash unless told otherwise. */
export function frontMatter(hash = sha256(SOURCE)): string {
  return [
    '---',
    'title: Two fleets',
    'author: [{ literal: A. Writer }]',
    "issued: '2014'",
    'issuedNote: Printed on it.',
    'language: en',
    'rights: Quoted for comment.',
    `source: { file: fleets.txt, sha256: ${hash} }`,
    '---',
  ].join('\n');
}

export const OPENING =
  '> Two fleets met off [Alpha Reef](#alpha-reef) on Monday. The Admiral of\n> Beta paid $51 million.';
export const HEADING = '## Talks in Gamma';
export const SPEECH = '> 🧵 “[The two sides] agree,”\n\n— [The Admiral](speaker:admiral), quoted';
export const ROLE = '> “that this plays an important role.”';
export const CLOSED = '> The harbour was closed.';
export const END = '> At night the fleets left';
/** Everything above, in the order of the source. */
export const BLOCKS = [OPENING, HEADING, SPEECH, ROLE, CLOSED, END];

/** Parses the example document made of these blocks, which begin on line 11. */
export function exampleDocument(
  blocks: string[] = BLOCKS,
  before = frontMatter(),
): { document: ParsedDocument; problems: Problem[] } {
  return parseDocument(`${before}\n\n${blocks.join('\n\n')}\n`, 'documents/two-fleets.md');
}

/** Gives `text` as the example's source file. */
export const exampleSource =
  (text = SOURCE): ReadSource =>
  (file) =>
    file === 'fleets.txt' ? new TextEncoder().encode(text) : null;

/** Locks the example document made of these blocks. */
export function lockExample(
  blocks: string[] = BLOCKS,
  old: QuoteLock = {},
): { lock: QuoteLock; problems: Problem[] } {
  return lockPassages([exampleDocument(blocks).document], exampleSource(), old);
}

/** The rules broken, in order. */
export const rules = (problems: Problem[]): string[] => problems.map(({ rule }) => rule);
