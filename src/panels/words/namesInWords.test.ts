import { describe, expect, it } from 'vitest';
import { nameIn, otherNames } from './namesInWords.ts';

const languages = [
  { code: 'en', name: 'English' },
  { code: 'el', name: 'Ελληνικά' },
];
const sea = {
  title: 'Alpha Sea',
  names: {
    zz: [{ name: 'Zeta' }],
    el: [{ name: 'Άλφα' }],
    en: [
      { name: 'Beta Sea', by: 'Betaland' },
      { name: 'Alpha Sea', by: 'Alphaland' },
    ],
  },
};

describe('names of a feature', () => {
  it('come in the reader’s language, else as the title', () => {
    expect(nameIn(sea, 'el')).toEqual({ name: 'Άλφα', lang: 'el' });
    expect(nameIn(sea, 'fr')).toEqual({ name: 'Alpha Sea', lang: 'en' });
    expect(nameIn(sea, 'en')).toEqual({ name: 'Alpha Sea', lang: 'en' });
  });

  it('are listed in the atlas’s order of languages, each contested name with who uses it', () => {
    expect(
      otherNames(sea, languages).map(({ language, uses }) => [language.code, uses.map(({ by }) => by)]),
    ).toEqual([
      ['en', ['Betaland', 'Alphaland']],
      ['el', [undefined]],
      ['zz', [undefined]],
    ]);
  });

  it('leave out a name that only repeats the title', () => {
    expect(otherNames({ title: 'Gamma', names: { en: [{ name: 'Gamma' }] } }, languages)).toEqual([]);
  });
});
