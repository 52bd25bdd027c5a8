import { expect, it } from 'vitest';
import { preferredLanguage } from './preferredLanguage.ts';

const atlas = { languages: ['en', 'el', 'pt', 'pt-BR'].map((code) => ({ code, name: code })) };

it.each([
  [[], 'en'],
  [['el-GR', 'en'], 'el'],
  [['fr', 'el'], 'el'],
  [['en-US', 'el'], 'en'],
  [['pt-br'], 'pt-BR'],
  [['pt-PT'], 'pt'],
  [['xx', ''], 'en'],
])('of %j takes %s', (wanted, code) => {
  expect(preferredLanguage(atlas, wanted)).toBe(code);
});
