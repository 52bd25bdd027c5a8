import type { Check } from '../../atlas/model/check.ts';
import type { Verdict } from '../../atlas/model/checkOutcome.ts';
import type { Messages } from '../../messages/messages.ts';

/** All verdicts, in the order in which they are explained. */
export const verdicts: readonly Verdict[] = ['holds', 'differs', 'undecided', 'used'];

/** One of the four verdicts, and what the word means; never colour or shape alone. A figure the shape was drawn from is never called a confirmation. */
export const verdictInWords = (verdict: Verdict, { say }: Messages): { word: string; meaning: string } => ({
  word: say('quotation.verdict', { verdict }),
  meaning: say('quotation.verdictMeaning', { verdict }),
});

/** What came of a check, in a word; of a conversion that holds, that no more than the conversion does. */
export const outcomeInWords = (
  { kind, verdict }: Pick<Check, 'kind' | 'verdict'>,
  messages: Messages,
): string =>
  kind === 'convert' && verdict === 'holds'
    ? messages.say('quotation.onlyConversion')
    : verdictInWords(verdict, messages).word;
