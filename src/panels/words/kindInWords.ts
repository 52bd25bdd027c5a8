import type { Check } from '../../atlas/model/check.ts';
import type { Basis, Standing } from '../../atlas/model/feature.ts';
import type { SourceKind } from '../../atlas/model/sourceKinds.ts';
import type { Messages } from '../../messages/messages.ts';

/** The kind of a feature as a reader would say it. Names of choices in a message take no hyphen. */
export const kindInWords = (kind: string, { say }: Messages): string =>
  say('words.kind', { kind: kind.replaceAll('-', '_') });

/** How the shape of a feature is known: the word, and what it means. */
export const basisInWords = (basis: Basis, { say }: Messages): { word: string; meaning: string } => ({
  word: say('words.basis', { basis }),
  meaning: say('words.basisMeaning', { basis }),
});

/** How the words put an event: the word, and what it means. */
export const standingInWords = (
  standing: Standing,
  { say }: Messages,
): { word: string; meaning: string } => ({
  word: say('words.standing', { standing }),
  meaning: say('words.standingMeaning', { standing }),
});

/** What an outside source is. Names of choices in a message take no hyphen. */
export const sourceKindInWords = (kind: SourceKind, { say }: Messages): string =>
  say('words.sourceKind', { kind: kind.replaceAll('-', '_') });

/** What a check compares. */
export const checkKindInWords = (kind: Check['kind'], { say }: Messages): string =>
  say('words.checkKind', { kind });
