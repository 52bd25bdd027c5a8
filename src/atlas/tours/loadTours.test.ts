import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Edit, loadEdited, soundAtlas, withText } from '../fixtures/editedGeo.ts';

const file = 'tours/drill.md';
const change = (from: string, to: string) => {
  const { problems } = loadEdited(withText(file, from, to));
  return problems.map(({ rule, line, message, ...problem }) => `${problem.file}:${line} ${rule}: ${message}`);
};

describe('guided readings of a geo folder', () => {
  it('are steps with a view, words tied to places, and a passage to quote', () => {
    const [tour] = soundAtlas().tours;
    expect(tour).toMatchObject({ id: 'drill', title: 'The drill and its price', language: 'en' });
    expect(tour?.steps.map(({ view, quote }) => [view, quote])).toEqual([
      ['?select=alpha-drill&read=alpha&passage=p1', { document: 'alpha', passage: 'p1' }],
      ['?read=alpha&passage=p6&layers=zones', { document: 'alpha', passage: 'p6' }],
    ]);
    expect(tour?.steps[0]?.text[0]).toContainEqual({ text: 'Delta Rock', features: ['delta-rock'] });
  });

  it('come with the atlas as titles and views only', () => {
    expect(soundAtlas().atlas.tours).toEqual([
      {
        id: 'drill',
        title: 'The drill and its price',
        summary: 'Two steps through the notes.',
        language: 'en',
        steps: [
          { title: 'Where it was held', view: '?select=alpha-drill&read=alpha&passage=p1' },
          { title: 'What it cost', view: '?read=alpha&passage=p6&layers=zones' },
        ],
      },
    ]);
  });
});

describe('a guided reading is refused, with file and line, for', () => {
  it.each([
    ['a quotation that is not there', 'passage:alpha/p1', 'passage:alpha/p99', ':13 tour-quote'],
    ['a quotation from nowhere', 'passage:alpha/p1', 'passage:beta/p1', ':13 tour-quote'],
    ['a view of no feature', 'select=alpha-drill', 'select=alpha-dril', ':9 tour-view'],
    ['a view of no passage', 'read=alpha&passage=p6', 'read=alpha&passage=p99', ':17 tour-view'],
    ['a view that names a tour', 'layers=zones', 'tour=drill', ':17 tour-view'],
    ['a view of nothing', '?select=alpha-drill&read=alpha&passage=p1', '?lang=fr', ':9 tour-view'],
    ['words tied to no feature', '#delta-rock', '#delta-rok', ':11 tour-feature'],
    ['a step without a quotation', '[quote](passage:alpha/p6)', 'More.', ':15 tour-step'],
    ['a step without a view', '[View](?read=alpha&passage=p6&layers=zones)', 'More.', ':15 tour-step'],
    ['a step without words', 'The figures are checked in the margin.\n', '', ':15 tour-step'],
    [
      'a second view',
      'The figures are checked in the margin.',
      '[View](?read=alpha)\n\nMore.',
      ':19 tour-step',
    ],
    [
      'a speaker whose words are not shown',
      'The figures are checked',
      'A captain gives figures, checked',
      ':15 tour-speaker',
    ],
    [
      'a speaker whose words are not shown, in its heading',
      'What it cost',
      'A captain: costs',
      ':15 tour-speaker',
    ],
    [
      'a place on the map that is none',
      '[View](?read=alpha&passage=p6&layers=zones)\n\nThe figures are checked in the margin.',
      '[View](?select=epsilon-talks)\n\nThe map shows where they were.',
      ':15 tour-place',
    ],
    ['a list', 'The figures are', '- One.\n\nThe figures are', ':19 tour-step'],
    ['a missing summary', 'summary: Two steps through the notes.\n', '', ':2 missing-property'],
    ['an unknown key', 'language: en', 'language: en\nlevel: easy', ':5 unknown-property'],
    ['an odd language', 'language: en', 'language: e_n', ':4 property-value'],
  ])('%s', (_fault, from, to, expected) => {
    const problems = change(from, to);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file}${expected}`);
  });
});

it('a step may name the speaker whose words it shows, a place called like one, and what is not on the map', () => {
  const captain = soundAtlas().documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'passage' && block.voice.speaker === 'captain' ? [block.id] : [],
    ),
  )[0];
  expect(change('passage:alpha/p6)', `passage:alpha/${captain})\n\nA captain says so.`)).toEqual([]);
  expect(change('The figures', '[A captain](#delta-rock) is a rock. The figures')).toEqual([]);
  expect(change('?read=alpha&passage=p6&layers=zones', '?select=epsilon-talks')).toEqual([]);
});

const french = `---
title: L’exercice et son prix
summary: Deux étapes.
language: fr
---

## Où il eut lieu

Les notes disent où, et à quelle distance du [rocher](#delta-rock).

## Ce qu’il a coûté

Les chiffres sont vérifiés en marge.
`;
const translated =
  (text: string, name = 'drill.fr'): Edit =>
  (geo) =>
    writeFileSync(join(geo, `tours/${name}.md`), text);

describe('a translation of a guided reading', () => {
  it('has words of its own, and the views and quotations of the reading', () => {
    const { tours, atlas } = soundAtlas(translated(french));
    const [tour] = tours;
    expect(tour?.translations?.[0]).toMatchObject({
      id: 'drill',
      title: 'L’exercice et son prix',
      language: 'fr',
    });
    const steps = tour?.translations?.[0]?.steps;
    expect(steps?.map(({ view, quote }) => [view, quote])).toEqual(
      tour?.steps.map(({ view, quote }) => [view, quote]),
    );
    expect(steps?.[0]?.text[0]).toContainEqual({ text: 'rocher', features: ['delta-rock'] });
    expect(atlas.tours[0]?.translations?.[0]?.steps[1]).toEqual({
      title: 'Ce qu’il a coûté',
      view: '?read=alpha&passage=p6&layers=zones',
    });
  });

  it.each([
    ['a step too few', french.replace('## Ce qu’il a coûté\n', ''), 'drill.fr', ':1 tour-translation'],
    ['other ties', french.replace('[rocher](#delta-rock)', 'rocher'), 'drill.fr', ':7 tour-translation'],
    [
      'a feature that is not there',
      french.replace('#delta-rock', '#delta-rok'),
      'drill.fr',
      ':9 tour-feature',
    ],
    [
      'a view of its own',
      french.replace('Les chiffres', '[View](?read=alpha)\n\nLes'),
      'drill.fr',
      ':13 tour-step',
    ],
    ['another language than its name’s', french, 'drill.el', ':1 tour-translation'],
    [
      'the language of the reading',
      french.replace('language: fr', 'language: en'),
      'drill.en',
      ':1 tour-translation',
    ],
    ['no reading of its name', french, 'swim.fr', ':1 tour-translation'],
  ])('is refused for %s', (_fault, text, name, expected) => {
    const { problems } = loadEdited(translated(text, name));
    expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.rule}`)).toContain(
      `tours/${name}.md${expected}`,
    );
  });
});

describe('a place to begin is refused', () => {
  it.each([
    ['a feature that is not there', '?select=alpha-drill', '?select=alpha-dril', 'tour-view'],
    ['a guided reading that is not there', '?tour=drill', '?tour=dril', 'begin-tour'],
  ])('for %s', (_fault, from, to, rule) => {
    const { problems } = loadEdited(withText('atlas.json', from, to));
    expect(problems.map((problem) => `${problem.file} ${problem.rule}`)).toEqual([`atlas.json ${rule}`]);
  });
});
