import { describe, expect, it } from 'vitest';
import {
  counted,
  inNauticalMiles,
  numberInWords,
  positionInWords,
  quantityInWords,
  rangeInWords,
} from './numbersInWords.ts';

describe('numbers for readers', () => {
  it('groups thousands from five figures on and keeps zero', () => {
    expect(numberInWords(0)).toBe('0');
    expect(numberInWords(9999)).toBe('9999');
    expect(numberInWords(12345678)).toBe('12\u202f345\u202f678');
  });

  it('drops empty decimals and never shows minus zero', () => {
    expect(numberInWords(2.5, 2)).toBe('2.5');
    expect(numberInWords(-0.001, 1)).toBe('0');
    expect(numberInWords(-3)).toBe('−3');
  });

  it.each([
    [47, 'km', '47\u00a0km'],
    [46.52, 'km', '46.5\u00a0km'],
    [368.7, 'km', '369\u00a0km'],
    [80, '$ billion', '$80 billion'],
    [0, '%', '0\u00a0%'],
    [6, '', '6'],
  ])('writes %s %s', (value, unit, words) => {
    expect(quantityInWords({ value, unit })).toBe(words);
  });

  it('says the range only where there is one', () => {
    expect(rangeInWords({ value: 47, unit: 'km', low: 46.5, high: 47.5 })).toBe('46.5 to 47.5\u00a0km');
    expect(rangeInWords({ value: 80, unit: '$ billion', low: 80, high: 80 })).toBeNull();
  });

  it('adds nautical miles to kilometres and to nothing else', () => {
    expect(inNauticalMiles({ value: 370, unit: 'km' })).toBe('200\u00a0nmi');
    expect(inNauticalMiles({ value: 370, unit: 'days' })).toBeNull();
  });

  it('says a position latitude first, with hemispheres, carrying full minutes', () => {
    expect(positionInWords([125.18, 32.1167])).toBe('32°07′\u00a0N 125°11′\u00a0E');
    expect(positionInWords([-0.5, -9.9999])).toBe('10°00′\u00a0S 000°30′\u00a0W');
  });

  it('counts in the singular and the plural', () => {
    expect([counted(1, 'passage'), counted(0, 'passage'), counted(2, 'entry', 'entries')]).toEqual([
      '1 passage',
      '0 passages',
      '2 entries',
    ]);
  });
});
