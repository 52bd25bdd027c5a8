import { expect, test } from 'vitest';
import { interfaceLanguages } from './loadMessages.ts';
import { seriesName } from './seriesName.ts';

test('a series is named with its count in each language of the interface, elsewhere as in English', () => {
  const names = interfaceLanguages.map((lang) => seriesName(lang, 3, 'Alpha 2020–2021'));
  for (const name of names) expect(name).toMatch(/(?=.*Alpha 2020–2021)(?=.*3)/);
  expect(new Set(names).size).toBe(interfaceLanguages.length);
  expect(seriesName('xx', 3, 'Alpha 2020–2021')).toBe('3 × Alpha 2020–2021');
});
