import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { type ShownOptions, shownOnMap, visibleFeatures } from './shownOnMap.ts';

const at = (part: Partial<Choices> = {}) => ({ ...defaultChoices(sampleAtlas), ...part });
const shown = (part?: Partial<Choices>, options?: ShownOptions) =>
  sampleAtlas.features.filter(shownOnMap(sampleAtlas, at(part), options)).map(({ id }) => id);

test('the map shows what has a place in a layer that is on, and always the names of the chart', () => {
  expect(shown()).toEqual([
    'alpha-drill',
    'alpha-visit',
    'alpha-port',
    'alpha-sea',
    'check-alpha-drill-alpha-port',
  ]);
  expect(shown({ layers: [] })).toEqual(['alpha-sea']);
  expect(shown({ hidden: ['alpha-drill', 'alpha-sea'] })).not.toContain('alpha-drill');
});

test('names of the chart that go with a layer go off with it', () => {
  const layers = sampleAtlas.layers.map((layer) =>
    layer.role === 'orientation' ? { ...layer, with: 'alpha-events' } : layer,
  );
  const shownWith = (on: string[]) =>
    sampleAtlas.features
      .filter(shownOnMap({ ...sampleAtlas, layers }, at({ layers: on })))
      .map(({ id }) => id);
  expect(shownWith(['alpha-events'])).toContain('alpha-sea');
  expect(shownWith(['alpha-exercises'])).not.toContain('alpha-sea');
});

test('a window of time hides what lies outside it, though never what is selected', () => {
  const time = { from: 12053, to: null };
  expect(shown({ time })).not.toContain('alpha-drill');
  expect(shown({ time })).toContain('alpha-port');
  expect(shown({ time, select: 'alpha-drill' })).toContain('alpha-drill');
});

test('layers may be asked for by what they are for, and what has no place too', () => {
  expect(shown({}, { roles: ['content'] })).toEqual(['alpha-drill', 'alpha-visit', 'alpha-port']);
  expect(shown({}, { unlocated: true })).toContain('alpha-plan');
  expect(visibleFeatures(sampleAtlas, at()).map(({ id }) => id)).toEqual(
    shown({}, { roles: ['content', 'checks'] }),
  );
});
