import { changeBy, type Operation, product, ratio, sum } from './arithmetic.ts';
import { agree, type CheckRule, decided, undecided } from './checkRule.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatQuantity, formatRange } from './formatQuantity.ts';
import { leastStated } from './leastStated.ts';

function arithmeticCheck(sign: string, compute: Operation): CheckRule {
  return ({ terms, words: stating }) => {
    const operands = terms.map((words) =>
      words.map((word) => readFigure(word)).filter((figure) => figure !== null),
    );
    if (operands.flat().length < Math.max(2, terms.flat().length)) {
      return undecided('Not every operand in the text could be read as a figure.');
    }
    const figure = readFigure(stating);
    const stated = figure === null ? null : quantityOf(figure);
    const computed = compute(operands, figure);
    if (computed === null) {
      return undecided('The figures have different units and cannot be combined.', { stated });
    }
    const written = operands
      .map((those) => those.map((operand) => formatQuantity(quantityOf(operand))))
      .map((those) =>
        operands.length > 1 && those.length > 1 ? `(${those.join(' × ')})` : those.join(` ${sign} `),
      )
      .join(` ${sign} `);
    const range = formatRange(computed);
    const rounding = range === '' ? '' : ` (${range} with the rounding of the figures)`;
    const calculation = `${written} = ${formatQuantity(computed)}${rounding}`;
    if (stated === null) return undecided(`${calculation}. The text states no result.`, { computed });
    if (stated.unit !== computed.unit) {
      return undecided(`${calculation}; the text gives ${stating}, in another unit.`, { stated, computed });
    }
    const least = leastStated(stating);
    const low = least?.value ?? stated.low;
    const isSo = least === null ? agree(stated, computed) : computed.high >= low;
    const bound = least === null ? '' : `${least.isIncluded ? 'at least' : 'more than'} `;
    return decided(isSo, `${calculation}. The text gives ${bound}${formatQuantity(stated)}.`, {
      stated: { ...stated, low },
      computed,
    });
  };
}

/** `[$77 billion](sum:NAME)` against the sum of its terms. */
export const sumCheck = arithmeticCheck('+', sum);
/** `(product:NAME)` against the product of its terms. */
export const productCheck = arithmeticCheck('×', product);
/** `(ratio:NAME..OTHER)` against the terms of the one name divided by those of the other. */
export const ratioCheck = arithmeticCheck('÷', ratio);

const FALLS = /\b(f[ae]ll|drop|decreas|declin|reduc|less\b|lower|down\b|shr[aiu]nk|cut)/i;
const [riseCheck, fallCheck] = [arithmeticCheck('→', changeBy(1)), arithmeticCheck('→', changeBy(-1))];
/**
 * `[rose by 5%](change:NAME)` against the change from its first term to its second, in the order of the
 * text, in per cent of the first; where the words speak of a fall, how far it fell.
 */
export const changeCheck: CheckRule = (question, context) =>
  (FALLS.test(question.words) ? fallCheck : riseCheck)(question, context);
