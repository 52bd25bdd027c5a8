import type { Choices } from './choices.ts';

/** What is wrong with a part of a link. The panels say it in the reader's language. */
export type NoticeProblem =
  | 'unknown-feature'
  | 'unknown-voice'
  | 'unknown-document'
  | 'not-a-passage'
  | 'unknown-tour'
  | 'not-a-step'
  | 'beyond-last-step'
  | 'unknown-layers'
  | 'unknown-features'
  | 'unknown-base'
  | 'unknown-projection'
  | 'unknown-view'
  | 'not-a-table'
  | 'not-a-comparison'
  | 'not-a-ruler'
  | 'not-a-frame'
  | 'not-a-time'
  | 'unknown-language'
  | 'not-a-view';

/** A part of a link that could not be used, to be told to the reader. */
export interface Notice {
  parameter: keyof Choices;
  /** As it stood in the link, shortened. */
  value: string;
  problem: NoticeProblem;
  /** What else a sentence about it may name. */
  named?: {
    /** The first of several unknown ids, and how many more there are. */
    ids?: readonly string[];
    more?: number;
    /** Years of the first and last date. */
    first?: number | undefined;
    last?: number | undefined;
    /** Title of the guided reading, and how many steps it has. */
    title?: string;
    steps?: number;
  };
}

/** At most 60 characters of what a link held, fit to be shown. */
export function shorten(text: string): string {
  const characters = [...text.replace(/\p{Surrogate}/gu, '\uFFFD')];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
