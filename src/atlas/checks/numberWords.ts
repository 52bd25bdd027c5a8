const CARDINALS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const ORDINALS = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
]
  .join(' ')
  .split(' ');
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ordinalOfTen = (ten: string) => ten.replace(/y$/, 'ieth');

/** The whole number from 0 to 99 that an English word or hyphened pair of words names; null if none. */
export function numberOfWord(word: string): { value: number; ordinal: boolean } | null {
  const [first = '', second] = word.toLowerCase().split('-');
  const ten = TENS.indexOf(first);
  if (ten >= 2) {
    if (second === undefined) return { value: ten * 10, ordinal: false };
    const unit = numberOfWord(second);
    return unit !== null && unit.value >= 1 && unit.value <= 9
      ? { value: ten * 10 + unit.value, ordinal: unit.ordinal }
      : { value: ten * 10, ordinal: false };
  }
  const tenth = TENS.findIndex((name) => name !== '_' && ordinalOfTen(name) === first);
  if (tenth >= 2) return { value: tenth * 10, ordinal: true };
  if (CARDINALS.includes(first)) return { value: CARDINALS.indexOf(first), ordinal: false };
  if (ORDINALS.includes(first)) return { value: ORDINALS.indexOf(first), ordinal: true };
  return null;
}
