import { beforeAll, describe, expect, it } from 'vitest';
import { checkKinds } from '../../atlas/checks/checkKinds.ts';
import type { CheckKind } from '../../atlas/model/check.ts';
import { writtenKinds } from '../../atlas/model/kinds.ts';
import { interfaceLanguages, loadMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import { datesAsText, datesInWords } from './datesInWords.ts';
import { checkKindInWords, kindInWords } from './kindInWords.ts';
import { inNauticalMiles, positionInWords, quantityInWords } from './numbersInWords.ts';

const dates: [edtf: string, zh: string, ja: string, ko: string, ru: string][] = [
  ['2014-05-20', '2014年5月20日', '2014年5月20日', '2014년 5월 20일', '20 мая 2014 г.'],
  ['2021-11', '2021年11月', '2021年11月', '2021년 11월', 'ноябрь 2021 г.'],
  [
    '2014-05-20/2014-05-26',
    '2014年5月20日至26日',
    '2014年5月20日～26日',
    '2014년 5월 20일~26일',
    '20–26 мая 2014 г.',
  ],
  [
    '2014-05-28/2014-06-02',
    '2014年5月28日至6月2日',
    '2014年5月28日～6月2日',
    '2014년 5월 28일 ~ 6월 2일',
    '28 мая — 2 июня 2014 г.',
  ],
  ['2014-05/2014-07', '2014年5月至7月', '2014年5月～7月', '2014년 5월~7월', 'май–июль 2014 г.'],
  ['2014/2015', '2014年至2015年', '2014年～2015年', '2014년~2015년', '2014–2015'],
  ['2014-05/..', '2014年5月以来', '2014年5月以降', '2014년 5월 이후', 'с мая 2014 г.'],
  ['2001/..', '2001年以来', '2001年以降', '2001년 이후', 'с 2001 г.'],
  ['../2001-06', '截至2001年6月', '2001年6月まで', '2001년 6월까지', 'по июнь 2001 г.'],
  [
    '2014-22',
    '2014年夏季（6–8月）',
    '2014年夏（6～8月）',
    '2014년 여름(6–8월)',
    'лето 2014 г. (июнь–август)',
  ],
  [
    '2014-05-20?',
    '可能为2014年5月20日',
    '2014年5月20日（推定）',
    '2014년 5월 20일(추정)',
    'возможно, 20 мая 2014 г.',
  ],
  ['201X', '2010年代', '2010年代', '2010년대', '2010-е годы'],
];

const spoken: Record<string, Messages> = {};
beforeAll(async () => {
  for (const lang of interfaceLanguages) spoken[lang] = await loadMessages(lang);
});
const inLanguage = (lang: string): Messages => {
  const messages = spoken[lang];
  if (!messages) throw new Error(`There is no interface in ${lang}.`);
  return messages;
};

describe.each(dates)('the date %s', (edtf, zh, ja, ko, ru) => {
  it.each(Object.entries({ zh, ja, ko, ru }))('in %s reads %s', (lang, words) => {
    expect(datesAsText(edtf, inLanguage(lang))).toBe(words);
  });
});

it('keeps the machine-readable dates of an interval in every language', () => {
  for (const lang of interfaceLanguages) {
    const found = datesInWords('2014-05-20/2014-05-26', inLanguage(lang)).flatMap(
      ({ datetime }) => datetime ?? [],
    );
    expect(found).toEqual(['2014-05-20', '2014-05-26']);
  }
});

it.each([
  ['zh', '47公里', '3天', '$770亿', '北纬32°07′、东经125°11′'],
  ['ja', '47km', '3日', '$770億', '北緯32°07′、東経125°11′'],
  ['ko', '47km', '3일', '$770억', '북위\u00a032°07′ 동경\u00a0125°11′'],
  ['ru', '47\u00a0км', '3\u00a0дня', '77\u00a0млрд\u00a0$', '32°07′\u00a0с.\u00a0ш. 125°11′\u00a0в.\u00a0д.'],
])('writes quantities and places as usual in %s', (lang, length, time, money, place) => {
  const messages = inLanguage(lang);
  expect(quantityInWords({ value: 47, unit: 'km' }, messages)).toBe(length);
  expect(quantityInWords({ value: 3, unit: 'days' }, messages)).toBe(time);
  expect(quantityInWords({ value: 77, unit: 'billion $' }, messages)).toBe(money);
  expect(positionInWords([125.18, 32.1167], messages)).toBe(place);
});

it('bends what Russian counts', () => {
  const miles = (km: number) => inNauticalMiles({ value: km, unit: 'km' }, inLanguage('ru'));
  expect([1.852, 3.704, 9.26, 2.778].map(miles)).toEqual([
    '1\u00a0морская миля',
    '2\u00a0морские мили',
    '5\u00a0морских миль',
    '1,5\u00a0морской мили',
  ]);
});

it('has a word of its own for every kind of feature', () => {
  for (const lang of interfaceLanguages.filter((each) => each !== 'en')) {
    const untranslated = writtenKinds.filter((kind) => /[a-z]/.test(kindInWords(kind, inLanguage(lang))));
    expect([lang, untranslated.filter((kind) => kind !== 'adiz')]).toEqual([lang, []]);
  }
});

it('has words for every kind of check', () => {
  for (const lang of interfaceLanguages) {
    const kinds = Object.keys(checkKinds) as CheckKind[];
    const unnamed = kinds.filter((kind) => checkKindInWords(kind, inLanguage(lang)) === kind);
    expect([lang, unnamed]).toEqual([lang, []]);
  }
});
