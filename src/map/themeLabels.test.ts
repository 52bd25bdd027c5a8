import { expect, test } from 'vitest';
import type { LngLat } from '../atlas/model/geometry.ts';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { defaultChoices } from '../state/choices.ts';
import { mapLabels } from './labels.ts';
import { shownLabels } from './shownLabels.ts';

const day = (year: number): number => Date.UTC(year, 5, 1) / 86_400_000;
const turn: LngLat = [12, 30];
const track = (id: string, year: number, part: object) =>
  sampleFeature({
    id,
    symbol: 'track',
    kind: 'patrol',
    shape: 'line',
    span: [day(year), day(year)],
    ...part,
  });

const labelsOf = (...features: ReturnType<typeof sampleFeature>[]) =>
  mapLabels({ ...sampleAtlas, features }, 'en').points.features.map(({ properties, geometry }) => {
    const { text, gap, only, from, until } = properties;
    return { text, gap, only, from, until, at: geometry.coordinates };
  });

test('a track of a series has its number and year at its northern end, its whole name while selected', () => {
  const lane = { series: 'watch', lane: 1, of: 3, number: 2, turn };
  expect(labelsOf(track('second', 2022, { short: { en: '2nd patrol' }, lane }))).toEqual([
    { text: '2 · 2022', gap: 'mark', only: 'rest', from: 5, until: undefined, at: turn },
    { text: '2nd patrol 2022', gap: 'mark', only: 'selected', from: undefined, until: undefined, at: turn },
  ]);
});

const tracks = [track('first', 2019, {}), track('second', 2022, {})];
const series = sampleFeature({
  id: 'watch',
  kind: 'patrol',
  short: { en: 'Patrols' },
  tracks: ['first', 'second'],
  count: 2,
  nameAt: [20, 20],
  nameFrom: [25, 20],
});

test('a series of which the time window leaves some tracks counts those, says their years and is named at one of them', () => {
  const lane = { series: 'watch', lane: 0, of: 3, number: 1, turn };
  const flown = [2019, 2021, 2022].map((year) =>
    track(`in-${year}`, year, { lane, short: { en: 'Patrol' } }),
  );
  const all = { ...series, tracks: flown.map(({ id }) => id), count: 3 };
  const atlas = { ...sampleAtlas, features: [...flown, all] };
  const layers = atlas.layers.map(({ id }) => id);
  const named = (time: { from: number; to: number } | null) =>
    shownLabels(
      mapLabels(atlas, 'en'),
      atlas,
      { ...defaultChoices(atlas), layers, time },
      { select: null, related: new Set() },
    )
      .points.features.filter(({ properties }) => properties.id === 'watch')
      .map(({ properties, geometry }) => [properties.text, geometry.coordinates]);
  expect(named(null)[0]).toEqual(['3 × Patrols 2019–2022', [20, 20]]);
  expect(named({ from: day(2021), to: day(2023) })[0]).toEqual(['2 × Patrols 2021–2022', turn]);
  expect(named({ from: day(2022), to: day(2023) })[0]).toEqual(['Patrol 2022', [11, 21]]);
});

test('from afar a series is named once, with the number of its parts and their years', () => {
  expect(labelsOf(...tracks, series)).toContainEqual({
    text: '2 × Patrols 2019–2022',
    gap: 'line-end-west',
    only: 'rest',
    from: undefined,
    until: 5,
    at: [20, 20],
  });
});

test('a name that stands away does so from afar; closer up and while selected it stands at its own spot', () => {
  const drill = sampleFeature({ id: 'drill', nameAt: [30, 20], nameFrom: [12, 20] });
  expect(labelsOf(drill).map(({ at, gap, only, from, until }) => [at, gap, only, from, until])).toEqual([
    [[30, 20], 'line-end-east', 'rest', undefined, 5],
    [[11, 21], 'none', 'rest', 5, undefined],
    [[11, 21], 'none', 'selected', undefined, undefined],
  ]);
});

test('a name beside its area stands there where the map is large enough, and away only from afar', () => {
  const drill = sampleFeature({ id: 'drill', nameAt: [30, 20], nameFrom: [12, 20], nameBeside: [10, 21] });
  expect(labelsOf(drill).map(({ at, gap, only, from, until }) => [at, gap, only, from, until])).toEqual([
    [[30, 20], 'line-end-east', 'rest', undefined, 3],
    [[10, 21], 'line-end-west', 'rest', 3, 5],
    [[11, 21], 'none', 'rest', 5, undefined],
    [[11, 21], 'none', 'selected', undefined, undefined],
  ]);
});

test('an event in several areas has its name beside each of its signs', () => {
  const place = (id: string, anchor: LngLat) =>
    sampleFeature({ id, symbol: 'named-area', kind: 'sea', anchor });
  const drill = sampleFeature({ id: 'drill', basis: 'named', at: ['one', 'two'], edges: ['one', 'two'] });
  const named = labelsOf(place('one', [1, 1]), place('two', [2, 2]), drill).filter(
    ({ text }) => text === 'drill',
  );
  expect(named.map(({ at, gap }) => [at, gap])).toEqual([
    [[1, 1], '0/1'],
    [[2, 2], '0/1'],
  ]);
});

test('a zone named in its corner has its name there', () => {
  const zone = sampleFeature({ id: 'zone', symbol: 'air-zone', kind: 'adiz', corner: [10, 22] });
  expect(labelsOf(zone)).toMatchObject([{ at: [10, 22], gap: 'corner' }]);
});

test('the line of a track, and of a series while one line stands for all, is there for names to keep clear of', () => {
  const course: LngLat[][] = [[[10, 20], [12, 22]]]; // biome-ignore format: a line
  const lane = { series: 'watch', lane: 1, of: 3, number: 2, turn };
  const linesOf = (...features: ReturnType<typeof sampleFeature>[]) =>
    labelsOf(...features).filter(({ text }) => text === '');
  expect(linesOf(track('alone', 2022, { course }))).toMatchObject([{ at: course, until: undefined }]);
  expect(linesOf({ ...series, course })).toMatchObject([{ at: course, until: 5 }]);
  expect(linesOf(track('second', 2022, { course, lane }))).toEqual([]);
});

const area = (id: string, anchor: LngLat) =>
  sampleFeature({ id, symbol: 'named-area', kind: 'sea', shape: 'area', basis: 'named', anchor });
const drill = (id: string, at: string[]) =>
  sampleFeature({
    id,
    kind: 'exercise',
    basis: 'named',
    short: { en: id },
    at,
    edges: at,
    span: [day(2022), day(2022)],
  });
const waters = {
  ...sampleAtlas,
  features: [
    area('bay', [10, 10]),
    area('gulf', [20, 20]),
    drill('fleet', ['bay', 'gulf']),
    { ...drill('guard', ['bay']), anchor: [10, 10] as LngLat },
  ],
};

test('what stands at several places is named first where it has the fewest signs beside it', () => {
  const fleet = mapLabels(waters, 'en').points.features.filter(({ properties }) => properties.id === 'fleet');
  expect(fleet.map(({ properties, geometry }) => [geometry.coordinates, properties.again])).toEqual([
    [[20, 20], false],
    [[10, 10], true],
  ]);
});

test('the name of a water keeps off the signs in its middle, on whichever side the name along a steep line would not be seen as well', () => {
  const line = (...along: LngLat[]) => ({ ...area('gulf', [20, 20]), along });
  const signsOf = (gulf: ReturnType<typeof line>) =>
    mapLabels(
      { ...waters, features: [gulf, ...waters.features.filter(({ id }) => id !== 'gulf')] },
      'en',
    ).points.features.find(({ properties }) => properties.id === 'gulf')?.properties.signs;
  expect(signsOf(line([15, 19], [20, 20], [25, 21]))).toBe('above');
  expect(signsOf(line([19, 15], [20, 20], [21, 25]))).toBe('around');
  expect(signsOf(line([15, 22], [20, 23], [25, 24]))).toBe('none');
});
