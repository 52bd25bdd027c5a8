import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { type Choices, defaultChoices } from '../state/choices.ts';
import { featureStates } from './featureStates.ts';
import { mapState } from './globalState.ts';
import { meantBy } from './meant.ts';

const lane = (series: string, at: number) => ({
  series,
  lane: at,
  of: 2,
  number: at + 1,
  turn: [0, 0] as [number, number],
});
const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'first', symbol: 'track', lane: lane('watch', 0) }),
    sampleFeature({ id: 'second', symbol: 'track', lane: lane('watch', 1) }),
    sampleFeature({ id: 'watch', symbol: 'track', tracks: ['first', 'second'] }),
    sampleFeature({ id: 'drill', at: ['port'], span: [100, 100] }),
    sampleFeature({ id: 'port', symbol: 'place-point' }),
    sampleFeature({ id: 'zone', layer: 'alpha-zones' }),
    sampleFeature({ id: 'nowhere', shape: null, anchor: null }),
  ],
};
const states = (part: Partial<Choices> = {}, found: string[] | null = null) => {
  const choices = { ...defaultChoices(atlas), ...part };
  return Object.fromEntries(
    featureStates(atlas, choices, meantBy(atlas, choices, found), mapState(atlas, choices)),
  );
};

test('nothing has to be told of a map on which nothing is chosen', () => {
  expect(states()).toEqual({});
});

test('what is selected and what has to do with it keep their strength', () => {
  const { drill, port, first } = states({ select: 'drill' });
  expect(drill).toEqual({ strength: 1, selected: true });
  expect(port).toBeUndefined();
  expect(first).toEqual({ strength: 0.45, selected: false });
});

test('the other tracks of the selected one’s series step back further, and the line that stands for all of them', () => {
  const { first, second, watch } = states({ select: 'first' });
  expect([first, second, watch].map((state) => state?.strength)).toEqual([1, 0.25, 0.25]);
});

test('where only some tracks of a series are shown, the line that stands for all of them is not', () => {
  expect(states({ hidden: ['first'] })).toEqual({
    first: { strength: 0, selected: false },
    watch: { strength: 0, selected: false },
  });
});

test('what a search has not found steps back', () => {
  const { drill, port } = states({}, ['port']);
  expect(drill?.strength).toBe(0.45);
  expect(port).toBeUndefined();
});

test('what is hidden, or lies outside the time, has no strength; of a layer that was never on nothing is told', () => {
  expect(states({ hidden: ['port'] })).toEqual({ port: { strength: 0, selected: false } });
  expect(states({ time: { from: 200, to: null } })).toEqual({ drill: { strength: 0, selected: false } });
});
