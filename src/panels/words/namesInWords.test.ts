import { describe, expect, it } from 'vitest';
import { atlasWords, nameIn, otherNames, titleIn, wordsIn } from './namesInWords.ts';

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
      { name: 'Beta Sea', by: ['betaland'] },
      { name: 'Alpha Sea', by: ['alphaland'] },
    ],
  },
};

describe('names of a feature', () => {
  it('come in the reader’s language, else as the title', () => {
    expect(nameIn(sea, 'el')).toEqual({ text: 'Άλφα', lang: 'el' });
    expect(nameIn(sea, 'fr')).toEqual({ text: 'Alpha Sea', lang: 'en' });
    expect(nameIn(sea, 'en')).toEqual({ text: 'Alpha Sea', lang: 'en' });
  });

  it('are listed in the atlas’s order of languages, each contested name with who uses it', () => {
    expect(
      otherNames(sea, languages).map(({ language, uses }) => [language.code, uses.map(({ by }) => by)]),
    ).toEqual([
      ['en', [['betaland'], ['alphaland']]],
      ['el', [undefined]],
      ['zz', [undefined]],
    ]);
  });

  it('leave out a name that only repeats the title', () => {
    expect(otherNames({ title: 'Gamma', names: { en: [{ name: 'Gamma' }] } }, languages)).toEqual([]);
  });
});

it('what the editor says comes in the reader’s language, else in English and says so', () => {
  const words = { en: 'Held by Alphaland.', el: 'Της Άλφα.' };
  expect(wordsIn(words, 'el')).toEqual({ text: 'Της Άλφα.', lang: 'el' });
  expect(wordsIn(words, 'ru')).toEqual({ text: 'Held by Alphaland.', lang: 'en' });
});

describe('what an atlas says of itself', () => {
  const atlas = {
    tagline: 'Seas.',
    statements: ['No judgement.', 'Not for navigation.'],
    languages: [
      ...languages.slice(0, 1),
      { code: 'el', name: 'Ελληνικά', tagline: 'Θάλασσες.', statements: ['Ουδεμία κρίση.'] },
    ],
  };

  it('is said in the reader’s language as far as it is translated, and says its language', () => {
    const { tagline, statements } = atlasWords(atlas, 'el');
    expect(tagline).toEqual({ text: 'Θάλασσες.', lang: 'el' });
    expect(statements).toEqual([
      { text: 'Ουδεμία κρίση.', lang: 'el' },
      { text: 'Not for navigation.', lang: 'en' },
    ]);
    expect(atlasWords(atlas, 'xx').tagline).toEqual({ text: 'Seas.', lang: 'en' });
  });

  it('names layers by their title where they have no name in the language', () => {
    const layer = { title: 'Seas', names: { el: 'Θάλασσες' } };
    expect(titleIn(layer, 'el')).toEqual({ text: 'Θάλασσες', lang: 'el' });
    expect(titleIn(layer, 'xx')).toEqual({ text: 'Seas', lang: 'en' });
  });
});
