import { expect, test } from 'vitest';
import type { Passage } from '../../atlas/model/document.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { documentLine, quotationText } from './quotationText.ts';

const passageOf = (id: string) =>
  alphaNote.blocks.find((block) => block.type === 'passage' && block.id === id) as Passage;

const textOf = (id: string, passage = passageOf(id)) =>
  quotationText(
    {
      passage,
      document: alphaNote,
      speakers: atlas.speakers,
      from: {
        title: 'Alpha atlas',
        dataVersion: 'abc',
        link: 'https://example.org/?read=alpha-note&passage=p1',
      },
    },
    englishMessages,
  );

test('a quotation goes along with whose words it holds, where they stand, and the way back', () => {
  expect(textOf('p1').split('\n')).toEqual([
    '“The drill took place 47km from Beta Port in Alpha Strait, <b>an expert</b> said:”',
    '— The article’s author (author’s words)',
    'A. Writer, “A note on Alpha Strait”, Alpha Review, May 2001; ¶ 2, characters 11–90 of 12\u202f000.',
    'A translation; the wording is not the original’s.',
    'Alpha atlas, data version abc: https://example.org/?read=alpha-note&passage=p1',
  ]);
});

test('words that are quoted already keep their own marks, and the speaker is named', () => {
  expect(textOf('p2').split('\n').slice(0, 2)).toEqual([
    '“Calm water never lasts here.”',
    '— An expert, Betaland, quoted on Radio Beta (quoted words)',
  ]);
});

test('of words that nobody says how they came it is said once what they are', () => {
  const { detail, ...voice } = passageOf('p2').voice;
  expect(detail).toBeDefined();
  expect(textOf('p2', { ...passageOf('p2'), voice }).split('\n')[1]).toBe(
    '— An expert, Betaland (quoted words)',
  );
});

test('an unnamed author, a supplied title and a date that is a span say what they are', () => {
  expect(
    documentLine(
      { ...alphaNote, author: [], titleNote: 'Supplied.', issued: '2001-05-26/2001-06-02' },
      englishMessages,
    ),
  ).toBe(
    'Author not named, [A note on Alpha Strait], Alpha Review, 26 May – 2 June 2001 (date not stated exactly)',
  );
});
