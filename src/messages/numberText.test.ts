import { expect, it } from 'vitest';
import { numberText } from './numberText.ts';

it('groups thousands from five figures on and keeps zero', () => {
  expect(numberText('en', 0)).toBe('0');
  expect(numberText('en', 9999)).toBe('9999');
  expect(numberText('en', 12345678)).toBe('12\u202f345\u202f678');
});

it('drops empty decimals and never shows minus zero', () => {
  expect(numberText('en', 2.5, 2)).toBe('2.5');
  expect(numberText('en', -0.001, 1)).toBe('0');
  expect(numberText('en', -3)).toBe('−3');
});

it.each([
  ['zh', '12,345.5'],
  ['ja', '12,345.5'],
  ['ko', '12,345.5'],
  ['ru', '12\u00a0345,5'],
])('writes numbers as usual in %s', (lang, text) => {
  expect(numberText(lang, 12345.5, 1)).toBe(text);
});

it('writes small numbers as their language’s format does', () => {
  const values = [
    0, 0.04, 0.05, 0.5, 1.005, 2.5, 25.65, 47.55, 199.95, 999.5, 1234.5, 9999.4, 9999.5, 12345.6,
  ];
  for (const lang of ['en', 'ru', 'ja', 'ko', 'zh'])
    for (const digits of [0, 1, 2]) {
      const format = new Intl.NumberFormat(lang, { useGrouping: 'min2', maximumFractionDigits: digits });
      for (const value of values)
        expect(numberText(lang, value, digits)).toBe(
          lang === 'en' ? format.format(value).replace(',', '\u202f') : format.format(value),
        );
    }
});
