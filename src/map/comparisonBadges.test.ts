import { expect, test } from 'vitest';
import { bases } from '../layers/bases.ts';
import { badgeImages } from '../layers/comparisonBadge.ts';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { defaultChoices } from '../state/choices.ts';
import { comparisonBadges } from './comparisonBadges.ts';
import { markStates } from './featureStates.ts';
import { eventMarks } from './marks.ts';
import { meantBy } from './meant.ts';
import { paintOf } from './styleLayers.ts';

const said = (...documents: string[]) =>
  documents.map((document) => ({ document, passage: 'p1', mode: 'author' as const }));
const event = { symbol: 'event-point', shape: 'point', layer: 'alpha-events' } as const;
const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'zone', anchor: [1, 1], mentions: said('log') }),
    sampleFeature({ id: 'talks', ...event, anchor: [2, 2], mentions: said('log') }),
    sampleFeature({ id: 'visit', ...event, anchor: [2, 2], mentions: said('note') }),
    sampleFeature({ id: 'summit', ...event, anchor: [3, 3], mentions: said('other') }),
    sampleFeature({ id: 'off', layer: 'alpha-zones', anchor: [4, 4], mentions: said('note') }),
    sampleFeature({ id: 'plan', shape: null, anchor: null, mentions: said('note') }),
  ],
};
const choices = {
  ...defaultChoices(atlas),
  compare: { of: 'documents', one: 'log', other: 'note' } as const,
};
const badges = (part: object = {}) =>
  comparisonBadges(atlas, { ...choices, ...part }).features.map(({ properties }) => properties);

test('one badge at each spot the map shows, for both sides where each has something there', () => {
  expect(badges()).toMatchObject([
    { ids: '|zone|', lines: 1, share: 'one' },
    { ids: '|talks|visit|', lines: 0, share: 'both' },
  ]);
  expect(badges({ hidden: ['visit'] })).toMatchObject([{}, { ids: '|talks|', share: 'one' }]);
  expect(badges({ layers: ['alpha-zones'] })).toMatchObject([{ ids: '|off|', share: 'other' }]);
});

test('one badge for the tracks of a series, whichever side has them', () => {
  const lane = { series: 'flights', lane: 0, of: 2, number: 1, turn: [0, 0] as [number, number] };
  const track = (id: string, document: string, anchor: [number, number]) =>
    sampleFeature({
      id,
      layer: 'alpha-events',
      shape: 'line',
      symbol: 'track',
      lane,
      anchor,
      mentions: said(document),
    });
  const both = { ...atlas, features: [track('first', 'log', [1, 1]), track('second', 'note', [1, 2])] };
  expect(comparisonBadges(both, choices).features.map(({ properties }) => properties)).toMatchObject([
    { id: 'flights', ids: '|first|second|', lines: 1, share: 'both' },
  ]);
});

test('none without a comparison', () => {
  expect(badges({ compare: null })).toEqual([]);
});

/** What the marks' strengths come to, by place. */
const strengths = (part: object = {}, found: string[] | null = null) => {
  const states = markStates(eventMarks(atlas, choices), meantBy(atlas, { ...choices, ...part }, found));
  return eventMarks(atlas, choices).features.map(
    ({ properties }) => states.get(properties.id)?.strength ?? 1,
  );
};

test('the marks of what neither side has step back', () => {
  expect([...(meantBy(atlas, choices).narrowed ?? [])]).toEqual(['zone', 'talks', 'visit', 'off', 'plan']);
  expect(strengths()).toEqual([1, 0.55]);
  expect(strengths({ compare: null })).toEqual([1, 1]);
});

test('what a search has not found steps back, also while comparing', () => {
  expect(strengths({}, ['zone'])).toEqual([0.55, 0.55]);
  expect(meantBy(atlas, { ...choices, compare: null }, null).narrowed).toBeNull();
});

test('every badge has a picture, and no two look alike in black and white', () => {
  const pictures = badgeImages(paintOf(atlas, bases[0]));
  expect(new Set(pictures.map(([, { paths }]) => JSON.stringify(paths.map(({ d }) => d)))).size).toBe(3);
});
