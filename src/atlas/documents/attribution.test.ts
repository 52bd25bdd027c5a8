import { describe, expect, it } from 'vitest';
import { exampleDocument } from './fixtures/exampleDocument.ts';

function attributed(line: string, before = '> Words.') {
  const { document, problems } = exampleDocument([before, line]);
  return { passage: document.blocks[0], problems };
}

describe('an attribution', () => {
  it.each([
    ['quoted', { mode: 'quoted', speaker: 'admiral' }],
    ['paraphrased', { mode: 'paraphrased', speaker: 'admiral' }],
    ['quoted on Radio\nBeta', { mode: 'quoted', speaker: 'admiral', detail: 'quoted on Radio Beta' }],
    ['reported by others', { mode: 'reported', speaker: 'admiral', detail: 'reported by others' }],
  ])('“%s” gives the voice', (manner, voice) => {
    const { passage, problems } = attributed(`— [The\nAdmiral](speaker:admiral), ${manner}`);
    expect(problems).toEqual([]);
    expect(passage).toMatchObject({ voice, attribution: { words: 'The Admiral', line: 13 } });
  });

  it.each([
    ['an unknown mode', '— [A](speaker:a), cited', 'attribution-mode'],
    ['no mode', '— [A](speaker:a)', 'attribution-mode'],
    ['a mode that only begins like one', '— [A](speaker:a), quotedly', 'attribution-mode'],
    ['no comma', '— [A](speaker:a) quoted', 'attribution-mode'],
    ['no link', '— A, quoted', 'attribution-form'],
    ['a second link', '— [A](speaker:a), quoted by [B](speaker:b)', 'attribution-form'],
    ['words before the link', '— General [A](speaker:a), quoted', 'attribution-form'],
    ['a link to a feature', '— [A](#a), quoted', 'attribution-form'],
    ['an id that is none', '— [A](speaker:A), quoted', 'link-target'],
  ])('with %s is reported', (_, line, rule) => {
    const { problems } = attributed(line);
    expect(problems.map((problem) => [problem.rule, problem.line])).toEqual([[rule, 13]]);
  });

  it.each([
    ['after a note', 'A note.'],
    ['after another attribution', '> Words.\n\n— [A](speaker:a), quoted'],
  ])('%s belongs to no passage', (_, before) => {
    const { problems } = attributed('— [A](speaker:a), quoted', before);
    expect(problems.map(({ rule }) => rule)).toEqual(['attribution-place']);
  });
});
