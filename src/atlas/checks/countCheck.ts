import type { Quantity } from '../model.ts';
import { type CheckRule, undecided } from './checkOutcome.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatNumber } from './formatQuantity.ts';

/**
 * A number or ordinal of the text against how many of its things the atlas knows. More than the text says
 * is a difference; fewer decides nothing, since the atlas need not know all of them.
 */
export const countCheck: CheckRule = ({ args, terms, words }, { features }) => {
  const known = terms.length > 0 ? terms : args.flatMap((id) => features.get(id)?.title ?? []);
  const computed: Quantity = { value: known.length, low: known.length, high: known.length, unit: '' };
  const found = `${known.length === 1 ? 'One is' : `${formatNumber(known.length)} are`} known here: ${known.join('; ')}.`;
  const figure = readFigure(words);
  if (figure === null) return undecided(`${found} The text states no number.`, { computed });
  const stated = { ...quantityOf(figure), low: figure.value, high: figure.value, unit: '' };
  if (known.length < stated.value) {
    return undecided(
      `${found} The text counts ${formatNumber(stated.value)}; the others are not in this atlas.`,
      {
        stated,
        computed,
      },
    );
  }
  const same = known.length === stated.value;
  return {
    stated,
    computed,
    verdict: same ? 'holds' : 'differs',
    explanation: same ? found : `${found} The text counts only ${formatNumber(stated.value)}.`,
    alternatives: [],
  };
};
