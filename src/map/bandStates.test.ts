import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { type Choices, defaultChoices } from '../state/choices.ts';
import { bandStates } from './bandStates.ts';
import { meantBy } from './meant.ts';

const drill = (id: string, part: object) =>
  sampleFeature({ id, rank: 1, basis: 'named', at: ['sea'], edges: ['sea'], ...part });
const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'sea', symbol: 'named-area', kind: 'sea', layer: 'alpha-zones' }),
    drill('one', { actors: ['amber'], span: [100, 100] }),
    drill('two', { actors: ['birch'], layer: 'alpha-events' }),
    sampleFeature({ id: 'other', rank: 1, edges: ['other'], basis: 'named', actors: ['amber'] }),
  ],
};
const first = { ...defaultChoices(atlas), layers: ['alpha-exercises', 'alpha-events'] };
function band(area: string, part: Partial<Choices> = {}, found: string[] | null = null) {
  const choices = { ...first, ...part };
  return bandStates(atlas, choices, meantBy(atlas, choices, found)).get(`band:${area}`);
}

test('events of one area share its band: the first party along the limit, the next beside it', () => {
  expect(band('sea')).toEqual({ side: 'amber', beside: 'birch', strength: 1 });
  expect(band('sea', { hidden: ['two'] })).toEqual({ side: 'amber', beside: 'amber', strength: 1 });
  expect(band('sea', { layers: ['alpha-events'] })).toEqual({ side: 'birch', beside: 'birch', strength: 1 });
  expect(band('other')).toEqual({ side: 'amber', beside: 'amber', strength: 1 });
});

test('the foremost event comes first, and the band of lesser ones is quieter', () => {
  const ranked = (one: number, two: number) => ({
    ...atlas,
    features: atlas.features.map((each) => ({ ...each, rank: { one, two }[each.id] ?? each.rank })),
  });
  const of = (one: number, two: number) =>
    bandStates(ranked(one, two), first, meantBy(atlas, first, null)).get('band:sea');
  expect(of(2, 1)).toEqual({ side: 'birch', beside: 'amber', strength: 1 });
  expect(of(3, 4)?.strength).toBe(0.55);
});

test('where an exercise is only announced, the band is quieter than where one took place', () => {
  const announced = {
    ...atlas,
    features: atlas.features.map((each) => ({ ...each, standing: 'announced' as const })),
  };
  expect(bandStates(announced, first, meantBy(announced, first, null)).get('band:sea')?.strength).toBe(0.55);
});

test('a band is there only while an event of its area is shown', () => {
  expect(band('sea', { layers: [] })?.strength).toBe(0);
  expect(band('sea', { hidden: ['one', 'two'] })?.strength).toBe(0);
  expect(band('sea', { time: { from: 200, to: 300 } })).toEqual({
    side: 'birch',
    beside: 'birch',
    strength: 1,
  });
});

test('a band steps back while something else is selected or found, and not with its own area and events', () => {
  expect(band('sea', { select: 'other' })?.strength).toBe(0.45);
  expect(band('sea', { select: 'one' })?.strength).toBe(1);
  expect(band('sea', { select: 'two' })).toEqual({ side: 'birch', beside: 'amber', strength: 1 });
  expect(band('sea', { select: 'sea' })?.strength).toBe(1);
  expect(band('other', {}, ['two'])?.strength).toBe(0.45);
  expect(band('sea', {}, ['two'])?.strength).toBe(1);
});
