/**
 * A document as its Markdown and the lock give it: every passage anchored in its source, every link
 * read but not yet resolved. The linker turns `target`s into feature and check ids and so makes an
 * `AtlasDocument`.
 */
import type { CheckKind } from '../model/check.ts';
import type { ComputedOrigin } from '../model/checkOutcome.ts';
import type { DocumentSummary, EditorsNote, Passage } from '../model/document.ts';

/**
 * `(measure:a..b)` and its like: the words state a figure that can be computed. `checkKinds` says from what.
 */
export interface CheckTarget {
  kind: 'check';
  check: CheckKind;
  args: string[];
  /** The target as written, such as `measure:a..b`. Not unique: a text may state a figure twice. */
  key: string;
  /** What the link's title says of the computed side. */
  origin?: ComputedOrigin;
}

/** What a link in a passage or a note leads to. Only its syntax has been checked. */
export type LinkTarget =
  /** `(#a)`, `(#a+b)`: the words name these features. */
  | { kind: 'features'; ids: string[] }
  | CheckTarget
  /** `(term:name)`, `(term:name+name)`: an operand of the sums, products, ratios or counts of these names. In a note it is an outside report’s. */
  | { kind: 'term'; names: string[] }
  /** `(https://…)`: leads out of the atlas. Notes only. */
  | { kind: 'outward'; href: string };

/**
 * A run of a passage's or note's text. White space is folded, so the runs of a passage joined are its
 * normalised text, code point by code point, but that `\n` stands in place of the space where the
 * Markdown begins a new paragraph.
 */
export interface UnlinkedRun {
  text: string;
  target?: LinkTarget;
  /** Line of the Markdown file at which the run begins. */
  line: number;
  /** Code points in the stored file, end exclusive. Only where a passage's run has a `target`. */
  start?: number;
  end?: number;
}

/**
 * A passage with its links unresolved. A passage the lock does not know (a `Problem` says so) has the
 * id `unlocked-<line>` and `start` = `end` = 0: it is here only so that its links can be checked in the same run.
 */
export interface UnlinkedPassage extends Omit<Passage, 'runs'> {
  runs: UnlinkedRun[];
  /** The words of the attribution that name the speaker, and its line. */
  attribution?: { words: string; line: number };
}

/** An editor's note; its runs have no positions. */
export interface UnlinkedNote extends Omit<EditorsNote, 'runs'> {
  runs: UnlinkedRun[];
  line: number;
}

export type UnlinkedBlock = UnlinkedPassage | UnlinkedNote;

export interface UnlinkedDocument extends DocumentSummary {
  /** The Markdown file, relative to the geo folder: for `Problem.file`. */
  file: string;
  blocks: UnlinkedBlock[];
}
