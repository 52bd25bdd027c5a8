import type { Verdict } from '../../atlas/model/check.ts';

/** A verdict in words; never colour or shape alone. */
export interface VerdictInWords {
  word: string;
  /** What the word means, for readers who meet it for the first time. */
  meaning: string;
}

/** The four verdicts. A figure the shape was drawn from is never called a confirmation. */
export const verdicts: Record<Verdict, VerdictInWords> = {
  holds: {
    word: 'holds',
    meaning: 'The map gives the stated figure, within its own rounding and the tolerance of the shapes.',
  },
  differs: {
    word: 'differs',
    meaning: 'The map gives another figure, by more than rounding and tolerance allow.',
  },
  undecided: {
    word: 'cannot be decided',
    meaning: 'The shapes are not known well enough to say whether the figure holds.',
  },
  used: {
    word: 'used to draw the shape',
    meaning: 'The shape was drawn from this very figure, so it confirms nothing.',
  },
};
