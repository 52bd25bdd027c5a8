import { describe, expect, it } from 'vitest';
import { nameManners } from '../../atlas/features/nameUsers.ts';
import { interfaceLanguages, loadMessages } from '../../messages/loadMessages.ts';
import { nameUsersInWords, partiesInWords } from './nameUsersInWords.ts';

const atlas = {
  sides: [
    {
      id: 'alphaland',
      name: 'Alphaland',
      names: { ru: 'Альфа', ja: 'アルファ' },
      colour: '#000000',
      colourNight: '#ffffff',
    },
  ],
  namers: [{ id: 'betaland', name: 'Betaland', names: { ru: 'Бета', ja: 'ベータ' } }],
};

describe('whose a name is', () => {
  it.each([
    [
      'en',
      ['alphaland', 'betaland', 'most-charts'],
      'used by Alphaland and Betaland, on most charts in this language',
    ],
    ['en', ['from-fr', 'documents'], 'after the French name, so in the documents'],
    ['ru', ['betaland', 'part'], 'кто использует: Бета, обозначает лишь часть'],
    ['ru', ['from-fr'], 'исходный язык: французский'],
    ['ja', ['alphaland', 'betaland'], 'アルファ、ベータの呼称'],
  ])('is said in %s of %j', async (lang, codes, words) => {
    expect(nameUsersInWords(codes, atlas, await loadMessages(lang))).toBe(words);
  });

  it('is said of every code, in every language, without the code itself', async () => {
    for (const lang of interfaceLanguages) {
      const messages = await loadMessages(lang);
      const words = [...nameManners, 'from-uk'].map((code) => nameUsersInWords([code], atlas, messages));
      expect(words.filter((said) => said === '' || said.includes('from-'))).toEqual([]);
      if (lang !== 'en') expect(words.filter((said) => /[a-z]/.test(said))).toEqual([]);
    }
  });

  it('lists who groups things so', () => {
    expect(partiesInWords(['betaland', 'charts'], atlas, 'en')).toBe('Betaland');
  });
});
