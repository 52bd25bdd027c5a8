/** The kinds of checks: each is a row here, a file for its rule, and its name in the messages (`words.checkKind`). */
import type { CheckKind } from '../model/check.ts';
import type { ComputedOrigin } from '../model/checkOutcome.ts';
import type { CheckId } from '../model/ids.ts';
import { readPassagePlace } from '../model/passagePlace.ts';
import { areSlugs } from '../model/slugs.ts';
import { readWhen } from '../model/when.ts';
import { changeCheck, productCheck, ratioCheck, sumCheck } from './arithmeticCheck.ts';
import { type CheckRule, undecided } from './checkRule.ts';
import { convertCheck } from './convertCheck.ts';
import { countCheck } from './countCheck.ts';
import { durationCheck } from './durationCheck.ts';
import { intervalCheck } from './intervalCheck.ts';
import { measureCheck } from './measureCheck.ts';
import { overlapCheck } from './overlapCheck.ts';
import { startCheck } from './startCheck.ts';
import { togetherCheck } from './togetherCheck.ts';
import { weekdayCheck } from './weekdayCheck.ts';

/** The arguments of a kind of check. */
export interface CheckArguments {
  /** How they are written, as a message says it. */
  form: string;
  /** What stands between them, as written and in the check's key; without it a plus sign. */
  separator?: string;
  /** Whether they are written as they should be. Not whether what they name exists. */
  isWellFormed: (args: string[]) => boolean;
  /** Whether they name features, or terms where there are any of that name; otherwise they stand as they are. */
  names?: 'features' | 'features-or-terms' | undefined;
  /** How many words `term:NAME` each name must have. */
  terms?: { least: number; most: number };
}

/** `a..b` */
const twoFeatures: CheckArguments = {
  form: 'feature..feature',
  separator: '..',
  isWellFormed: (args) => args.length === 2 && areSlugs(args),
  names: 'features',
};

/** `a` */
const oneFeature: CheckArguments = {
  form: 'feature',
  isWellFormed: (args) => args.length === 1 && areSlugs(args),
  names: 'features',
};

/** The name of so many terms. */
const termsOfName = (least: number, most: number): CheckArguments => ({
  form: 'name',
  isWellFormed: (args) => args.length === 1 && areSlugs(args),
  terms: { least, most },
});

/** What `[words](kind:arguments)` takes and how it is computed, by kind. */
export const checkKinds = {
  measure: { takes: twoFeatures, rule: measureCheck, origin: 'geometry' },
  overlap: { takes: twoFeatures, rule: overlapCheck, origin: 'geometry' },
  duration: { takes: oneFeature, rule: durationCheck },
  start: { takes: oneFeature, rule: startCheck },
  weekday: {
    takes: {
      form: 'YYYY-MM-DD',
      isWellFormed: ([day = '', ...more]) =>
        more.length === 0 && /^\d{4}-\d\d-\d\d$/.test(day) && readWhen(day) !== null,
    },
    rule: weekdayCheck,
  },
  /** Of two dates in EDTF, the earlier first. */
  interval: {
    takes: {
      form: 'date/date',
      separator: '/',
      isWellFormed: (args) =>
        args.length === 2 && args.every((date) => /^\d/.test(date)) && readWhen(args.join('/')) !== null,
    },
    rule: intervalCheck,
  },
  sum: { takes: termsOfName(2, Infinity), rule: sumCheck, origin: 'elsewhere' },
  product: { takes: termsOfName(2, Infinity), rule: productCheck, origin: 'elsewhere' },
  /** `NAME..OTHER`: of two names of terms. */
  ratio: {
    takes: { ...twoFeatures, form: 'name..name', names: undefined, terms: { least: 1, most: Infinity } },
    rule: ratioCheck,
    origin: 'elsewhere',
  },
  change: { takes: termsOfName(2, 2), rule: changeCheck, origin: 'elsewhere' },
  together: { takes: twoFeatures, rule: togetherCheck },
  convert: {
    takes: { form: 'length', isWellFormed: (args) => args.join() === 'length' },
    rule: convertCheck,
    origin: 'elsewhere',
  },
  /** Of features, or of terms of one name. */
  count: {
    takes: {
      form: 'feature+feature or count:name',
      isWellFormed: areSlugs,
      names: 'features-or-terms',
    },
    rule: countCheck,
  },
  /** Another text words the same matter otherwise: both stand, nothing is computed. Features where the words tied nearest are not what it is about. */
  beside: {
    takes: {
      form: 'document/passage or document/passage+feature',
      isWellFormed: ([place = '', ...features]) => readPassagePlace(place) !== null && areSlugs(features),
    },
    rule: () => undecided('Another text words this otherwise; no figure decides.'),
  },
} satisfies Record<CheckKind, CheckRow>;

/** One kind; `origin` is where its computed side comes from, where that is the same for all of the kind. */
interface CheckRow {
  takes: CheckArguments;
  rule: CheckRule;
  origin?: ComputedOrigin['origin'];
}

/** Whether there are checks of this kind. */
export const isCheckKind = (kind: string): kind is CheckKind => Object.hasOwn(checkKinds, kind);

/** Where the computed side of all checks of a kind comes from; undefined where each must say. */
export const originOf = (kind: CheckKind): ComputedOrigin['origin'] | undefined =>
  (checkKinds[kind] satisfies CheckRow as CheckRow).origin;

/** What a kind of check takes. */
export const argumentsOf = (kind: CheckKind): CheckArguments => checkKinds[kind].takes;

/** The target of a check as a key; the one form in which checks and the `from` of features are compared. */
export const checkKey = (kind: CheckKind, args: string[]): CheckId =>
  `${kind}:${args.join(argumentsOf(kind).separator ?? '+')}`;
