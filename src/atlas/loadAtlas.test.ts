import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Edit,
  editedGeo,
  fixtureBase,
  fixtureGeo,
  fixtureSources,
  loadEdited,
  soundAtlas,
  withNewFeature,
  withProperties,
  withText,
} from './fixtures/editedGeo.ts';
import { formatCanonical } from './geojson/canonical.ts';
import { loadAtlas } from './loadAtlas.ts';

const TEXT = 'documents/alpha.md';
const featureOf = (id: string, loaded = soundAtlas()) => {
  const feature = loaded.atlas.features.find((candidate) => candidate.id === id);
  if (feature === undefined) throw new Error(`There is no feature ${id}.`);
  return feature;
};
const square = (west: number, south: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});

test('the fixture is sound, by its lock and by its source texts', () => {
  expect(loadAtlas(fixtureGeo, fixtureBase, { sourcesDir: fixtureSources }).problems).toEqual([]);
});

test('one letter changed in a passage is found, with its line', () => {
  const { atlas, problems } = loadEdited(withText(TEXT, 'wide enough', 'wade enough'));
  expect(atlas).toBeNull();
  expect(problems).not.toEqual([]);
  expect(problems.every(({ file, line }) => file === TEXT && line === 25)).toBe(true);
});

test('problems of all kinds are found in one run, in the order of files and lines', () => {
  const { problems } = loadEdited(
    withText(TEXT, '#delta-rock)', '#delta-rok)'),
    withProperties('places', 'gamma-meeting', { at: ['gamma-pot'] }),
    withProperties('zones', 'beta-zone', { sources: undefined }),
    withText('speakers.json', 'A captain', ''),
  );
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'documents/alpha.md feature-known',
    'layers/places.geojson at-known',
    'layers/zones.geojson basis-source',
    'speakers.json text',
  ]);
});

test('a layer that cannot be read makes no other file guilty', () => {
  const { problems } = loadEdited(
    withText('layers/places.geojson', '"features":[', '"features":['.slice(0, -1)),
  );
  expect(problems.map(({ file }) => file)).toEqual(['layers/places.geojson']);
});

test('an event has the point of its place, and counts as known as the place', () => {
  const loaded = soundAtlas();
  expect(featureOf('gamma-meeting', loaded)).toMatchObject({
    shape: 'point',
    anchor: [172, 37.5],
    basis: 'stated',
    symbol: 'event-point',
  });
  expect(loaded.geometries.get('gamma-meeting')).toEqual({ type: 'Point', coordinates: [172, 37.5] });
});

test('an event at several places is as well known as the least known of them', () => {
  const loaded = soundAtlas(withProperties('places', 'gamma-meeting', { at: ['gamma-port', 'alpha-sea'] }));
  expect(featureOf('gamma-meeting', loaded)).toMatchObject({ basis: 'named', anchor: [172, 37.5] });
});

test('an exercise at two seas has both areas; a meeting there is a mark at each', () => {
  const sea = {
    title: 'Wide Sea',
    kind: 'sea',
    basis: 'named',
    toleranceKm: 9,
    unquoted: 'For this test.',
  };
  const event = { at: ['sea-one', 'sea-two'], unquoted: 'For this test.' };
  const loaded = soundAtlas(
    withNewFeature('places', 'sea-one', { ...sea, title: 'Sea One' }, square(168, 40)),
    withNewFeature('places', 'sea-two', { ...sea, title: 'Sea Two' }, square(165, 40)),
    withNewFeature('zones', 'both-drill', {
      title: 'Both',
      kind: 'exercise',
      standing: 'happened',
      ...event,
    }),
    withNewFeature('zones', 'both-meeting', {
      title: 'Both met',
      kind: 'meeting',
      standing: 'happened',
      ...event,
    }),
  );
  expect(loaded.geometries.get('both-drill')?.type).toBe('MultiPolygon');
  expect(featureOf('both-drill', loaded)).toMatchObject({
    symbol: 'exercise-area',
    basis: 'named',
    shape: 'area',
    bbox: [165, 40, 169, 41],
  });
  expect(loaded.geometries.get('both-meeting')?.type).toBe('MultiPoint');
  expect(featureOf('both-meeting', loaded).symbol).toBe('event-point');
});

test('an outline takes the place of the point, which stays the anchor', () => {
  const island = {
    title: 'Eta',
    kind: 'island',
    basis: 'named',
    outline: 'island',
    unquoted: 'For this test.',
  };
  const loaded = soundAtlas(
    withNewFeature('places', 'eta', island, { type: 'Point', coordinates: [172.2, 34.7] }),
  );
  expect(loaded.geometries.get('eta')?.type).toBe('Polygon');
  expect(featureOf('eta', loaded)).toMatchObject({
    shape: 'area',
    symbol: 'named-area',
    anchor: [172.2, 34.7],
  });
});

test('trim: an area of which no water is left is a problem of that area', () => {
  const withoutLand = () => {
    throw new Error('No water is left.');
  };
  const { problems } = loadAtlas(fixtureGeo, { ...fixtureBase, withoutLand });
  expect(problems).toMatchObject([
    { rule: 'trim', featureId: 'alpha-sea', file: 'layers/places.geojson', line: 2 },
  ]);
});

test('an unlocated feature is in the atlas, but nowhere on the map', () => {
  const loaded = soundAtlas();
  expect(featureOf('epsilon-talks', loaded)).toMatchObject({ shape: null, bbox: null, anchor: null });
  expect(loaded.geometries.has('epsilon-talks')).toBe(false);
});

test('an older name leads to the feature that had it', () => {
  const { atlas, documents } = soundAtlas();
  const passage = documents[0]?.blocks.find((block) => block.type === 'passage' && block.id === 'p2');
  expect(passage?.type === 'passage' && passage.runs.flatMap(({ features = [] }) => features)).toEqual([
    'alpha-sea',
  ]);
  expect(atlas.features.find(({ id }) => id === 'alpha-sea')?.aliases).toEqual(['old-alpha-sea']);
});

test('a feature has the passages that name it or check a figure of it, then those about its parts and events', () => {
  const loaded = soundAtlas();
  expect(featureOf('alpha-drill', loaded).mentions).toEqual([
    { document: 'alpha', passage: 'p1', mode: 'author' },
    { document: 'alpha', passage: 'p3', mode: 'author' },
  ]);
  expect(featureOf('delta-rocks', loaded).mentions).toEqual([
    { document: 'alpha', passage: 'p1', via: 'delta-rock', mode: 'author' },
  ]);
  expect(featureOf('gamma-port', loaded).mentions).toEqual([
    { document: 'alpha', passage: 'p1', mode: 'author' },
  ]);
});

test('features know their checks; a figure stated twice is checked twice', () => {
  expect(featureOf('alpha-drill').checks).toEqual([
    'duration:alpha-drill',
    'duration:alpha-drill#2',
    'measure:alpha-drill..delta-rock',
    'measure:alpha-drill..beta-buoy',
    'overlap:alpha-drill..beta-zone',
    'count:alpha-drill',
  ]);
});

test('the data version changes with any file of the folder', () => {
  const version = soundAtlas().atlas.dataVersion;
  expect(version).toMatch(/^[0-9a-f]{10}$/);
  expect(soundAtlas().atlas.dataVersion).toBe(version);
  expect(soundAtlas(withText('speakers.json', 'A captain', 'One captain')).atlas.dataVersion).not.toBe(
    version,
  );
});

test('without an atlas.json there is one problem and no atlas', () => {
  const geoDir = editedGeo(withText('atlas.json', '{', ''));
  expect(loadAtlas(geoDir, fixtureBase)).toMatchObject({
    atlas: null,
    problems: [{ file: 'atlas.json', rule: 'one-document' }],
  });
});

test('an event drawn as its place fades where the place does; a mark does not', () => {
  const open = [[[171, 44], [179, 44]]]; // biome-ignore format: corners
  const event = { at: ['alpha-sea'], unquoted: 'For this test.' };
  const loaded = soundAtlas(
    withProperties('places', 'alpha-sea', { open }),
    withNewFeature('zones', 'sea-drill', {
      title: 'Sea Drill',
      kind: 'exercise',
      standing: 'happened',
      ...event,
    }),
    withNewFeature('zones', 'sea-meeting', {
      title: 'Meeting at sea',
      kind: 'meeting',
      standing: 'happened',
      ...event,
    }),
  );
  expect(featureOf('sea-drill', loaded).open).toEqual(open);
  expect(featureOf('sea-meeting', loaded).open).toBeUndefined();
});

test('an event with an area of its own keeps it, and its places', () => {
  const loaded = soundAtlas(withProperties('zones', 'alpha-drill', { at: ['alpha-sea'] }));
  expect(featureOf('alpha-drill', loaded)).toMatchObject({ at: ['alpha-sea'], bbox: [174, 39, 176, 41] });
});

test('a reach is all that lies within so many kilometres of a place, cut at the antimeridian', () => {
  const reachOf = (of: string, km: number) => {
    const { atlas, geometries } = soundAtlas(
      withNewFeature('zones', 'theta-reach', {
        title: 'A reach',
        kind: 'region',
        basis: 'derived',
        method: 'By a figure of the log.',
        toleranceKm: 1,
        from: ['log'],
        sources: [{ id: 'log', title: 'A log', kind: 'primary', accessed: '2021-07-01' }],
        unquoted: 'For this test.',
        reach: { of, km },
      }),
    );
    return {
      ...featureOf('theta-reach', { ...soundAtlas(), atlas }),
      geometry: geometries.get('theta-reach'),
    };
  };
  const round = reachOf('delta-rock', 100);
  expect(round).toMatchObject({ shape: 'area', symbol: 'named-area' });
  // A cap of the sphere: 2πR²(1 − cos(d/R)), less by the smoothing of its rim.
  expect((round.areaKm2 ?? 0) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 1);
  const [west = 0, south = 0, east = 0, north = 0] = round.bbox ?? [];
  expect(north - south).toBeCloseTo(200 / 111.1, 1);
  expect(east).toBeGreaterThan(west);
  const cut = reachOf('beta-buoy', 400).geometry;
  expect(cut?.type).toBe('MultiPolygon');
});

test('what is too large for one file of a layer goes on in a folder of its name', () => {
  const moved: Edit = (geoDir) => {
    const [all = '', one = ''] = ['zones.geojson', 'zones/1.geojson'].map((name) =>
      join(geoDir, 'layers', name),
    );
    const { features } = JSON.parse(readFileSync(all, 'utf8'));
    mkdirSync(join(geoDir, 'layers/zones'));
    writeFileSync(one, formatCanonical({ type: 'FeatureCollection', features: features.splice(1) }));
    writeFileSync(all, formatCanonical({ type: 'FeatureCollection', features }));
  };
  const { atlas, problems } = loadEdited(moved);
  expect(problems).toEqual([]);
  expect(atlas?.features).toEqual(soundAtlas().atlas.features);
});
