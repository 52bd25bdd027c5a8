import { expect, test } from 'vitest';
import { soundAtlas, withNewFeature, withProperties } from '../fixtures/editedGeo.ts';
import { mapFeatures } from '../mapFeatures.ts';
import type { LngLat } from '../model/geometry.ts';

const featureOf = (id: string, { atlas }: ReturnType<typeof soundAtlas>) => {
  const feature = atlas.features.find((each) => each.id === id);
  if (!feature) throw new Error(`There is no ${id}.`);
  return feature;
};

const common: LngLat[] = [
  [171, 41],
  [172, 42],
];
const patrol = (id: string, when: string, line: LngLat[], part: object = {}) =>
  withNewFeature(
    'zones',
    id,
    {
      title: id,
      kind: 'patrol',
      standing: 'happened',
      when,
      partOf: 'watch',
      basis: 'schematic',
      method: 'Drawn.',
      unquoted: 'A test.',
      ...part,
    },
    { type: 'LineString', coordinates: line },
  );
const watch = {
  title: 'The Watch',
  kind: 'patrol',
  standing: 'happened',
  at: ['alpha-sea'],
  unquoted: 'A test.',
  nameAt: [178, 44],
};

/** Two patrols, the second of two days, and one that goes another way. */
const loaded = () =>
  soundAtlas(
    withNewFeature('zones', 'watch', watch),
    patrol('second', '2022-01-01', [[170.5, 40], ...common]),
    patrol('second-day', '2022-01-02', [...common].reverse(), { partOf: 'second' }),
    patrol('first', '2021-01-01', [...common, [174, 43]]),
    patrol('elsewhere', '2020-01-01', [[176, 43], [177, 43]]), // biome-ignore format: a line
  );

test('tracks that are part of one event of their kind and share a stretch are a series, in lanes by time', () => {
  const atlas = loaded();
  const lanes = ['first', 'second', 'second-day', 'elsewhere'].map((id) => featureOf(id, atlas).lane);
  expect(lanes).toMatchObject([
    { series: 'watch', lane: 0, of: 3, number: 1 },
    { lane: 1, number: 2 },
    { lane: 2, number: 2 },
    undefined as never,
  ]);
  expect(featureOf('watch', atlas)).toMatchObject({ tracks: ['first', 'second', 'second-day'], count: 2 });
  // Of the three the longest, whose line stands for all.
  expect(featureOf('watch', atlas).course).toEqual([[...common, [174, 43]]]);
});

test('a track knows its northern end as it is drawn, where its number stands', () => {
  expect(featureOf('first', loaded()).lane?.turn[1]).toBeCloseTo(43, 0);
});

test('a series is drawn by its tracks, not by the areas it was said to be in', () => {
  expect(featureOf('watch', loaded()).edges).toBeUndefined();
  const alone = soundAtlas(withNewFeature('zones', 'watch', watch));
  expect(featureOf('watch', alone)).toMatchObject({ edges: ['alpha-sea'] });
});

test('the map gets each track in its lane with its arrows, and one line that stands for all of them', () => {
  const atlas = loaded();
  const drawn = mapFeatures(atlas.atlas.features, atlas.geometries).features;
  const of = (id: string) => drawn.filter(({ properties }) => properties.id === id);
  expect(of('second').map(({ geometry }) => geometry.type)).toEqual(['MultiLineString', 'Point']);
  expect(of('second')[0]?.properties).toMatchObject({ series: 'watch', age: 0.5 });
  expect(of('second')[1]?.properties).toHaveProperty('course');
  const ribbon = of('watch').find(({ properties }) => 'ids' in properties);
  expect(ribbon?.properties).toMatchObject({
    symbol: 'track',
    ids: '|watch|first|second|second-day|',
  });
  expect(ribbon?.geometry).toMatchObject({ coordinates: [...common, [174, 43]] });
});

test('a name that stands away has a line from the nearest point of its mark', () => {
  const lineTo = (id: string, atlas: ReturnType<typeof loaded>) =>
    mapFeatures(atlas.atlas.features, atlas.geometries).features.find(
      ({ properties }) => properties.id === id && 'leader' in properties,
    )?.geometry;
  expect(lineTo('watch', loaded())).toEqual({ type: 'LineString', coordinates: [[174, 43], [178, 44]] }); // biome-ignore format: a line
  const drill = soundAtlas(withProperties('zones', 'alpha-drill', { nameAt: [175, 44] }));
  expect(lineTo('alpha-drill', drill)).toMatchObject({ coordinates: [[175, 41], [175, 44]] }); // biome-ignore format: a line
  expect(lineTo('beta-zone', drill)).toBeUndefined();
  const west = drill.atlas.features.find(({ id }) => id === 'alpha-drill');
  expect(west?.nameBeside?.[0]).toBe(west?.bbox?.[0]);
});

test('a series whose date has no end stands in the time of its tracks', () => {
  const atlas = soundAtlas(
    withNewFeature('zones', 'watch', { ...watch, when: '2021-01-01/..' }),
    patrol('second', '2022-01-01', [[170.5, 40], ...common]),
    patrol('first', '2021-01-01', [...common, [174, 43]]),
  );
  expect(featureOf('watch', atlas).span?.[1]).toBe(featureOf('second', atlas).span?.[1]);
});
