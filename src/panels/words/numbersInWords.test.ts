import { describe, expect, it } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { inNauticalMiles, positionInWords, quantityInWords, rangeInWords } from './numbersInWords.ts';

describe('numbers for readers', () => {
  it.each([
    [47, 'km', '47\u00a0km'],
    [46.52, 'km', '46.5\u00a0km'],
    [368.7, 'km', '369\u00a0km'],
    [80, 'billion $', '$80 billion'],
    [12.5, '€', '€12.5'],
    [1, 'days', '1\u00a0day'],
    [0, '%', '0\u00a0%'],
    [6, '', '6'],
    [38, 'billion m³', '38 billion\u00a0m³'],
    [350.9, '$ per 1,000 m³', '$351 per 1000\u00a0m³'],
  ])('writes %s %s', (value, unit, words) => {
    expect(quantityInWords({ value, unit }, englishMessages)).toBe(words);
  });

  it('says the range only where there is one', () => {
    expect(rangeInWords({ value: 47, unit: 'km', low: 46.5, high: 47.5 }, englishMessages)).toBe(
      '46.5 to 47.5\u00a0km',
    );
    expect(rangeInWords({ value: 80, unit: 'billion $', low: 80, high: 80 }, englishMessages)).toBeNull();
  });

  it('adds nautical miles to kilometres and to nothing else', () => {
    expect(inNauticalMiles({ value: 370, unit: 'km' }, englishMessages)).toBe('200\u00a0nmi');
    expect(inNauticalMiles({ value: 370, unit: 'days' }, englishMessages)).toBeNull();
  });

  it('says a position latitude first, with hemispheres, carrying full minutes', () => {
    expect(positionInWords([125.18, 32.1167], englishMessages)).toBe('32°07′\u00a0N 125°11′\u00a0E');
    expect(positionInWords([-0.5, -9.9999], englishMessages)).toBe('10°00′\u00a0S 000°30′\u00a0W');
  });
});
