/** The kinds of checks: each is a row here, a file for its rule, and its name in the messages (`words.checkKind`). */
import type { CheckKind } from '../model/check.ts';
import type { ComputedOrigin } from '../model/checkOutcome.ts';
import type { CheckId } from '../model/ids.ts';
import { changeCheck, productCheck, ratioCheck, sumCheck } from './arithmeticCheck.ts';
import {
  type CheckArguments,
  featuresOrTerms,
  oneDay,
  oneFeature,
  onePassage,
  termsOfName,
  theWord,
  twoDates,
  twoFeatures,
  twoNamesOfTerms,
} from './checkArguments.ts';
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

/** What `[words](kind:arguments)` takes and how it is computed, by kind. */
export const checkKinds = {
  measure: { takes: twoFeatures, rule: measureCheck, origin: 'geometry' },
  overlap: { takes: twoFeatures, rule: overlapCheck, origin: 'geometry' },
  duration: { takes: oneFeature, rule: durationCheck },
  start: { takes: oneFeature, rule: startCheck },
  weekday: { takes: oneDay, rule: weekdayCheck },
  interval: { takes: twoDates, rule: intervalCheck },
  sum: { takes: termsOfName(2, Infinity), rule: sumCheck, origin: 'elsewhere' },
  product: { takes: termsOfName(2, Infinity), rule: productCheck, origin: 'elsewhere' },
  ratio: { takes: twoNamesOfTerms, rule: ratioCheck, origin: 'elsewhere' },
  change: { takes: termsOfName(2, 2), rule: changeCheck, origin: 'elsewhere' },
  together: { takes: twoFeatures, rule: togetherCheck },
  convert: { takes: theWord('length'), rule: convertCheck, origin: 'elsewhere' },
  count: { takes: featuresOrTerms, rule: countCheck },
  /** Another text words the same matter otherwise: both stand, nothing is computed. */
  beside: {
    takes: onePassage,
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
