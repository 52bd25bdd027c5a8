import type { Choices } from './choices.ts';

/** What is said of a part of a link: that it stands for no such choice, or what else is wrong with it. */
type NoticeSentence =
  | keyof Choices
  | 'atNearest'
  | 'dataNewer'
  | 'passageAlone'
  | 'passageBeyond'
  | 'stepAlone'
  | 'stepBeyond'
  | 'timeBetween'
  | 'twice'
  | 'unknown';

/** A part of a link that could not be used, to be told to the reader in the reader's language. */
export interface Notice {
  parameter: keyof Choices | 'unknown';
  /** As it stood in the link, fit to be quoted. */
  value: string;
  sentence: NoticeSentence;
  /** What else the sentence may name. */
  named?: {
    /** The first of several unknown names, and how many more there are. */
    ids?: readonly string[];
    more?: number;
    /** Years of the first and last date. */
    first?: number | undefined;
    last?: number | undefined;
    /** Title of the document or guided reading, and how many passages or steps it has. */
    title?: string;
    count?: number;
  };
}

/** The first three of several names to be told, fit to be quoted, and how many more there are. */
export const firstOf = (names: readonly string[]) => ({
  ids: names.slice(0, 3).map(quotable),
  more: Math.max(0, names.length - 3),
});

/** What is no letter and would act on the text around it, or is not seen: controls, directions, fillers. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** At most 60 characters of what a link held, every one of them to be seen. */
export function quotable(text: string): string {
  const characters = [...text.slice(0, 200)];
  const cut = characters.length > 60 || text.length > 200;
  const shown = characters.slice(0, 60).join('').replace(unseen, '\uFFFD');
  return cut ? `${shown}…` : shown;
}
