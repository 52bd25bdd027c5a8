import { describe, expect, it } from 'vitest';
import {
  BLOCKS,
  CLOSED,
  END,
  exampleDocument,
  HEADING,
  OPENING,
  ROLE,
  rules,
  SOURCE,
  SPEECH,
} from './fixtures/exampleDocument.ts';
import { locateBlocks } from './locateBlocks.ts';
import { normaliseSource } from './normaliseSource.ts';

const locate = (blocks: string[], source = SOURCE) =>
  locateBlocks(exampleDocument(blocks).document, normaliseSource(source));
const anchors = (blocks = BLOCKS) => locate(blocks).located.map(({ anchor }) => anchor);
const stored = (start: number, end: number): string => Array.from(SOURCE).slice(start, end).join('');

describe('what is quoted is found', () => {
  it('at code points of the stored file, from its very beginning to its very end', () => {
    const { located, problems } = locate(BLOCKS);
    expect(problems).toEqual([]);
    expect(located.map(({ anchor }) => stored(anchor.start, anchor.end))).toEqual([
      'Two fleets met off [Alpha Reef](#) on *Monday*.  The **Admiral of Beta** paid \\$51\u00a0million.',
      'Talks in Gamma',
      '🧵 “[The two sides] agree,”',
      '“that this plays an\n\nimportant role.”',
      'The harbour was closed.',
      'At night the fleets left',
    ]);
    expect(located[0]?.anchor.start).toBe(0);
    expect(located.at(-1)?.anchor.end).toBe(Array.from(SOURCE).length);
  });

  it('with a step wherever something of the source is left out', () => {
    expect(anchors([OPENING])[0]?.steps).toEqual([
      [0, 0],
      [19, 20],
      [29, 34],
      [33, 39],
      [39, 46],
      [41, 49],
      [45, 55],
      [60, 72],
      [66, 79],
    ]);
    expect(anchors([ROLE])[0]?.steps.map(([n]) => n)).toEqual([0, 20]);
  });

  it('with up to 32 code points of normal form before and after', () => {
    const [opening, , speech, , , end] = anchors();
    expect(opening?.prefix).toBe('');
    expect(opening?.suffix).toBe(' Talks in Gamma 🧵 “[The two side');
    expect(speech?.prefix).toBe(' Beta paid $51 million. Talks in Gamma '.slice(-32));
    expect(end?.suffix).toBe('');
  });

  it('with its paragraph, over a page break', () => {
    expect(anchors().map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 3, 4, 5]);
  });

  it('with the gap before it', () => {
    expect(anchors().map(({ gap }) => gap)).toEqual([
      'start',
      'new-paragraph',
      'new-paragraph',
      'omitted',
      'omitted',
      'omitted',
    ]);
    expect(anchors([SPEECH, '> said the Admiral (aboard),', ROLE]).map(({ gap }) => gap)).toEqual([
      'start',
      'touching',
      'touching',
    ]);
    expect(anchors(['> Two fleets met', '> off Alpha', '> Reef on']).map(({ gap }) => gap)).toEqual([
      'start',
      'touching',
      'touching',
    ]);
    expect(
      anchors([`> Nobody else spoke. ${CLOSED.slice(2)}`, '> Nobody else left.']).map(({ gap }) => gap),
    ).toEqual(['start', 'touching']);
    expect(anchors([ROLE, '> Nobody else spoke.', CLOSED]).map(({ gap }) => gap)).toEqual([
      'start',
      'touching',
      'new-paragraph',
    ]);
  });
});

describe('what is not there, once, whole and in order, is a problem', () => {
  it.each([
    ['one letter changed', [OPENING, CLOSED.replace('closed', 'clossed')], 'passage-not-found'],
    ['another quotation mark', [ROLE.replace('“', '"')], 'passage-not-found'],
    ['another case', [CLOSED.replace('The', 'the')], 'passage-not-found'],
    ['a letter composed in another way', ['> The harbour\u0301 was closed.'], 'passage-not-found'],
    ['the source’s markup', ['> on \\*Monday\\*.'], 'passage-not-found'],
    ['words that stand twice', ['> Nobody else'], 'passage-twice'],
    ['a passage moved up', [HEADING, OPENING, SPEECH], 'passage-order'],
    ['a passage moved down', [CLOSED, ROLE, END], 'passage-order'],
    ['words quoted twice', ['> Two fleets met off Alpha', '> off Alpha Reef on'], 'passage-overlap'],
    ['the same passage again', [CLOSED, CLOSED], 'passage-overlap'],
    ['a word cut at its beginning', ['> body else left'], 'passage-cuts-word'],
    ['a word cut at its end', ['> The harbour was clo'], 'passage-cuts-word'],
  ])('%s', (_, blocks, rule) => {
    expect(rules(locate(blocks).problems)).toEqual([rule]);
  });

  it('tells where in the source both stand', () => {
    const [problem] = locate([CLOSED, '> Nobody else']).problems;
    expect(problem).toMatchObject({
      line: 13,
      message: expect.stringContaining('2 times in the source, on its lines 7, 8'),
    });
    const [order] = locate([HEADING, OPENING]).problems;
    expect(order).toMatchObject({
      line: 13,
      message: expect.stringContaining('line 11 (source lines 1 and 3)'),
    });
  });

  it('finds words twice even where they overlap themselves', () => {
    expect(rules(locate(['> la la'], 'la la la').problems)).toEqual(['passage-twice']);
  });

  it('takes letters of scripts without spaces for words of their own', () => {
    expect(locate(['> 𠀀東'], '北𠀀東西').problems).toEqual([]);
  });
});
