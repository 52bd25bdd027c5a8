/** What checks take: how it is written in a link, and what it names. */

import { readPassagePlace } from '../model/passagePlace.ts';
import { areSlugs } from '../model/slugs.ts';
import { readWhen } from '../model/when.ts';

/** The arguments of a kind of check. */
export interface CheckArguments {
  /** How they are written, as a message says it. */
  form: string;
  /** What stands between them, as written and in the check's key; without it a plus sign. */
  separator?: string;
  /** Whether they are written as they should be. Not whether what they name exists. */
  isWellFormed: (args: string[]) => boolean;
  /** Whether they name features, or terms where there are any of that name; otherwise they stand as they are. */
  names?: 'features' | 'features-or-terms';
  /** How many words `term:NAME` each name must have. */
  terms?: { least: number; most: number };
}

/** `a..b` */
export const twoFeatures: CheckArguments = {
  form: 'feature..feature',
  separator: '..',
  isWellFormed: (args) => args.length === 2 && areSlugs(args),
  names: 'features',
};

/** `a` */
export const oneFeature: CheckArguments = {
  form: 'feature',
  isWellFormed: (args) => args.length === 1 && areSlugs(args),
  names: 'features',
};

/** `a+b+c`, or one name of terms */
export const featuresOrTerms: CheckArguments = {
  form: 'feature+feature or count:name',
  isWellFormed: areSlugs,
  names: 'features-or-terms',
};

/** The name of so many terms. */
export const termsOfName = (least: number, most: number): CheckArguments => ({
  form: 'name',
  isWellFormed: (args) => args.length === 1 && areSlugs(args),
  terms: { least, most },
});

/** `NAME..OTHER`: two names of terms. */
export const twoNamesOfTerms: CheckArguments = {
  form: 'name..name',
  separator: '..',
  isWellFormed: (args) => args.length === 2 && areSlugs(args),
  terms: { least: 1, most: Infinity },
};

/** `document/p7`, or `document/p7+a+b` where the words tied nearest are not what it is about */
export const onePassage: CheckArguments = {
  form: 'document/passage or document/passage+feature',
  isWellFormed: ([place = '', ...features]) => readPassagePlace(place) !== null && areSlugs(features),
};

/** `YYYY-MM-DD` */
export const oneDay: CheckArguments = {
  form: 'YYYY-MM-DD',
  isWellFormed: ([day = '', ...more]) =>
    more.length === 0 && /^\d{4}-\d\d-\d\d$/.test(day) && readWhen(day) !== null,
};

/** `date/date` in EDTF, the earlier first */
export const twoDates: CheckArguments = {
  form: 'date/date',
  separator: '/',
  isWellFormed: (args) =>
    args.length === 2 && args.every((date) => /^\d/.test(date)) && readWhen(args.join('/')) !== null,
};

/** This very word. */
export const theWord = (word: string): CheckArguments => ({
  form: word,
  isWellFormed: (args) => args.length === 1 && args[0] === word,
});
