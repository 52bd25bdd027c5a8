import type { Quantity } from '../model/checkOutcome.ts';
import { type CheckRule, decided, exactly, type Finding, undecided } from './checkRule.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatNumber } from './formatQuantity.ts';
import { leastStated } from './leastStated.ts';

/** Against a lower bound: as many confirm it, fewer decide nothing. */
function againstBound(found: string, bound: number, stated: Quantity, computed: Quantity): Finding {
  const says = `The text gives a lower bound only: at least ${formatNumber(bound)}.`;
  if (computed.value < bound) {
    return undecided(`${found} ${says} The others are not in this atlas.`, { stated, computed });
  }
  return decided(true, `${found} ${says}`, { stated, computed });
}

/**
 * A number or ordinal of the text against how many of its things the atlas knows. More than the text says
 * is a difference, unless the text says `more than` or `at least`; fewer decides nothing, since the atlas
 * need not know all of them.
 */
export const countCheck: CheckRule = ({ args, terms, words }, { features }) => {
  const named = terms.flat();
  const known = named.length > 0 ? named : args.flatMap((id) => features.get(id)?.title ?? []);
  const computed = exactly(known.length, '');
  const found = `${known.length === 1 ? 'One is' : `${formatNumber(known.length)} are`} known here: ${known.join('; ')}.`;
  const figure = readFigure(words);
  if (figure === null) return undecided(`${found} The text states no number.`, { computed });
  const stated = { ...quantityOf(figure), low: figure.value, high: figure.value, unit: '' };
  const least = leastStated(words);
  if (least !== null)
    return againstBound(found, least.isIncluded ? least.value : least.value + 1, stated, computed);
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
  return decided(same, same ? found : `${found} The text counts only ${formatNumber(stated.value)}.`, {
    stated,
    computed,
  });
};
