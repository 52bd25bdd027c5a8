import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { type Choices, defaultChoices } from '../state/choices.ts';
import { bandStates } from './bandStates.ts';
import { mapState } from './globalState.ts';

const drill = (id: string, part: object) =>
  sampleFeature({ id, basis: 'named', at: ['sea'], edges: ['sea'], ...part });
const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'sea', symbol: 'named-area', kind: 'sea', layer: 'alpha-zones' }),
    drill('one', { actors: ['amber'], span: [100, 100] }),
    drill('two', { actors: ['birch'], layer: 'alpha-events' }),
    sampleFeature({ id: 'other', edges: ['other'], basis: 'named', actors: ['amber'] }),
  ],
};
const first = { ...defaultChoices(atlas), layers: ['alpha-exercises', 'alpha-events'] };
function band(area: string, part: Partial<Choices> = {}, found: string[] | null = null) {
  const choices = { ...first, ...part };
  return bandStates(atlas, choices, mapState(atlas, choices, found)).get(`band:${area}`);
}

test('events of one area share its band, in the colour of their party or of none', () => {
  expect(band('sea')).toEqual({ side: '', strength: 1 });
  expect(band('sea', { hidden: ['two'] })).toEqual({ side: 'amber', strength: 1 });
  expect(band('sea', { layers: ['alpha-events'] })).toEqual({ side: 'birch', strength: 1 });
  expect(band('other')).toEqual({ side: 'amber', strength: 1 });
});

test('a band is there only while an event of its area is shown', () => {
  expect(band('sea', { layers: [] })?.strength).toBe(0);
  expect(band('sea', { hidden: ['one', 'two'] })?.strength).toBe(0);
  expect(band('sea', { time: { from: 200, to: 300 } })).toEqual({ side: 'birch', strength: 1 });
});

test('a band steps back while something else is selected or found, and not with its own area and events', () => {
  expect(band('sea', { select: 'other' })?.strength).toBe(0.45);
  expect(band('sea', { select: 'one' })?.strength).toBe(1);
  expect(band('sea', { select: 'sea' })?.strength).toBe(1);
  expect(band('other', {}, ['two'])?.strength).toBe(0.45);
  expect(band('sea', {}, ['two'])?.strength).toBe(1);
});
