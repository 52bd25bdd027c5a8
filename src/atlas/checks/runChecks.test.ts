import { expect, test } from 'vitest';
import { askedCheck } from '../fixtures/askedCheck.ts';
import {
  type Edit,
  loadEdited,
  soundAtlas,
  withFeature,
  withProperties,
  withText,
} from '../fixtures/editedGeo.ts';
import type { Check } from '../model/check.ts';
import type { MapGeometry } from '../model/geometry.ts';

const TEXT = 'documents/alpha.md';

function checkOf(id: string, ...edits: Edit[]): Check {
  const check = soundAtlas(...edits).atlas.checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  return check;
}

const box = (west: number, south: number, east: number, north: number): MapGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const withDrill = (geometry: MapGeometry): Edit =>
  withFeature('zones', 'alpha-drill', (feature) => {
    feature.geometry = geometry;
    // The text's figure for the buoy no longer fits; it is not what these tests are about.
    feature.properties.from = ['alpha-chart'];
    feature.properties.sources = [
      { id: 'alpha-chart', title: 'A chart', kind: 'reference', accessed: '2026-11-29' },
    ];
  });
const ROCK = 'measure:alpha-drill..delta-rock';
const BUOY = 'measure:alpha-drill..beta-buoy';
const OVERLAP = 'overlap:alpha-drill..beta-zone';

test('a distance holds within the rounding of the figure and the tolerance of the shapes', () => {
  const check = checkOf(ROCK);
  expect(check).toMatchObject({
    verdict: 'holds',
    stated: { value: 171, low: 170.5, high: 171.5, unit: 'km' },
  });
  // 2° of the parallel 40° N are 170.8 km; ±2 km is the zone's tolerance.
  expect(check.computed).toEqual({ value: 170.773, low: 168.773, high: 172.773, unit: 'km' });
  expect(check.explanation).toContain('are 171 km apart (169–173 km with');
});

test('a distance differs beyond both', () => {
  expect(checkOf(ROCK, withDrill(box(174, 39, 175.9, 41))).verdict).toBe('differs');
});

test('a tolerance as large as the figure decides nothing', () => {
  const check = checkOf(ROCK, withProperties('zones', 'alpha-drill', { toleranceKm: 150 }));
  expect(check.verdict).toBe('undecided');
});

test('a sketch decides nothing', () => {
  expect(checkOf(ROCK, withProperties('zones', 'alpha-drill', { basis: 'schematic' })).verdict).toBe(
    'undecided',
  );
});

test('several marks without a word which is meant decide nothing', () => {
  const check = checkOf(
    'measure:alpha-drill..delta-rocks',
    withText(TEXT, 'drill..delta-rock)', 'drill..delta-rocks)'),
  );
  expect(check.verdict).toBe('undecided');
});

test('a figure the shape was drawn from confirms nothing, in whichever order it is written', () => {
  expect(checkOf(BUOY).verdict).toBe('used');
  const from = ['measure:beta-buoy..alpha-drill'];
  const turned = withText(TEXT, BUOY, 'measure:beta-buoy..alpha-drill');
  expect(checkOf('measure:beta-buoy..alpha-drill', turned).verdict).toBe('used');
  expect(
    checkOf('measure:beta-buoy..alpha-drill', turned, withProperties('zones', 'alpha-drill', { from }))
      .verdict,
  ).toBe('used');
});

test('drawn-from: a shape that no longer gives the figure it was drawn from is a problem', () => {
  const moved = withFeature('zones', 'alpha-drill', (feature) => (feature.geometry = box(171, 39, 173, 41)));
  expect(loadEdited(moved).problems).toMatchObject([
    { rule: 'drawn-from', featureId: 'alpha-drill', file: 'layers/zones.geojson', line: 3 },
  ]);
});

test('a measured line has the days on which what it measures may be there', () => {
  const spanOf = (...edits: Edit[]) => {
    const { atlas } = soundAtlas(...edits);
    const lineOf = checkOf(BUOY, ...edits).line;
    return atlas.features.find(({ id }) => id === lineOf)?.span;
  };
  expect(spanOf()).toEqual([18779, 18785]);
  expect(spanOf(withProperties('places', 'beta-buoy', { when: '2021-06-03/..' }))).toEqual([18781, 18785]);
});

test('what was measured can be drawn: a line between the two points, cut at the antimeridian', () => {
  const { atlas, geometries } = soundAtlas();
  const line = atlas.features.find(({ id }) => id === checkOf(BUOY).line);
  expect(line).toMatchObject({
    id: 'check-alpha-drill-beta-buoy',
    layer: 'distances',
    symbol: 'measure',
    shape: 'line',
  });
  expect(line?.lengthKm).toBeCloseTo(512, 0);
  expect(line?.checks).toEqual([BUOY]);
  expect(line?.mentions).toEqual([{ document: 'alpha', passage: 'p1', mode: 'author' }]);
  const geometry = geometries.get(line?.id ?? '');
  expect(geometry?.type).toBe('MultiLineString');
  const [west, east] = geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
  expect(west?.at(-1)?.[0]).toBe(180);
  expect(east?.[0]?.[0]).toBe(-180);
  expect(west?.at(-1)?.[1]).toBe(east?.[0]?.[1]);
  expect(west?.length).toBeGreaterThan(8);
  // A great circle runs north of the parallel through both ends.
  expect(Math.max(...(west ?? []).map(([, lat = 0]) => lat))).toBeGreaterThan(40.1);
});

test('other ways to measure stand beside the one taken', () => {
  expect(checkOf(ROCK).alternatives).toEqual([
    { label: 'in nautical miles', quantity: { value: 92.21, low: 92.21, high: 92.21, unit: 'nmi' } },
    {
      label: 'to the nearest part of Delta Rocks',
      quantity: { value: 153.923, low: 153.923, high: 153.923, unit: 'km' },
    },
  ]);
});

test('an overlap is partial where some but not all lies inside', () => {
  const check = checkOf(OVERLAP);
  expect(check).toMatchObject({ verdict: 'holds', stated: null, computed: { value: 50, unit: '%' } });
  expect(check.computed?.low).toBeLessThan(50);
  expect(checkOf(OVERLAP, withDrill(box(176, 39, 178, 41))).verdict).toBe('differs');
  expect(checkOf(OVERLAP, withDrill(box(171, 39, 173, 41))).verdict).toBe('differs');
});

test('an overlap smaller than the tolerance decides nothing', () => {
  const drill = withDrill(box(173.01, 39, 175.01, 41));
  expect(checkOf(OVERLAP, drill).verdict).toBe('undecided');
});

test('an overlap is the same across the antimeridian', () => {
  const check = checkOf(
    OVERLAP,
    withDrill({ type: 'MultiPolygon', coordinates: [...twice(179, 180), ...twice(-180, -177)] }),
  );
  expect(check.computed?.value).toBe(62.5);
  // Moved east by its tolerance, the zone leaves one piece of the other and enters the next.
  const edge = checkOf(OVERLAP, withDrill(box(179, 39, 180, 41)));
  expect(edge.computed).toEqual({ value: 100, low: 100, high: 100, unit: '%' });
});

function twice(west: number, east: number): number[][][][] {
  return [
    [
      [
        [west, 39],
        [east, 39],
        [east, 41],
        [west, 41],
        [west, 39],
      ],
    ],
  ];
}

test('durations count both ends, in words or as dates', () => {
  expect(checkOf('duration:alpha-drill#2')).toMatchObject({
    verdict: 'holds',
    words: 'week-long',
    computed: { value: 7 },
  });
  expect(checkOf('duration:alpha-drill')).toMatchObject({ verdict: 'holds', words: 'June 1 through June 7' });
  const later = withProperties('zones', 'alpha-drill', { when: '2021-06-02/2021-06-08' });
  expect(checkOf('duration:alpha-drill#2', later).verdict).toBe('holds');
  expect(checkOf('duration:alpha-drill', later).verdict).toBe('differs');
  const longer = withProperties('zones', 'alpha-drill', { when: '2021-06-01/2021-06-08' });
  expect(checkOf('duration:alpha-drill#2', longer).verdict).toBe('differs');
  const vague = withProperties('zones', 'alpha-drill', { when: '2021-06' });
  expect(checkOf('duration:alpha-drill#2', vague).verdict).toBe('undecided');
});

test('what names no feature is about the words tied to one that stand nearest', () => {
  expect(checkOf('weekday:2021-06-01').features).toEqual(['gamma-meeting']);
  expect(checkOf('sum:costs').features).toEqual([]);
});

test('a date is about what is of that day, though something else is tied nearer', () => {
  const nearer = withText(TEXT, '[both navies had met](#', '[both](#delta-rocks) [navies had met](#');
  expect(checkOf('weekday:2021-06-01', nearer).features).toEqual(['gamma-meeting']);
});

test('weekdays', () => {
  expect(checkOf('weekday:2021-06-01').verdict).toBe('holds');
  const wednesday = withText(TEXT, 'weekday:2021-06-01', 'weekday:2021-06-02');
  expect(checkOf('weekday:2021-06-02', wednesday).verdict).toBe('differs');
});

test('what the atlas has from the very words, or concluded to fit them, never confirms them', () => {
  for (const origin of ['words', 'inference']) {
    const circular = withText(
      TEXT,
      '"report alpha-chart: By the log."',
      `"${origin}: Dated by these words."`,
    );
    expect(checkOf('duration:alpha-drill', circular)).toMatchObject({
      verdict: 'used',
      computedFrom: { origin },
      explanation: expect.stringContaining('Dated by these words. So the match confirms nothing.'),
    });
  }
  expect(checkOf('measure:alpha-drill..beta-buoy').computedFrom.origin).toBe('words');
  expect(checkOf('sum:costs').computedFrom.origin).toBe('elsewhere');
});

test('a year against that in which something begins', () => {
  const asked = (words: string) => askedCheck({ kind: 'start', words, args: ['alpha-drill'] });
  expect(asked('in 2021').verdict).toBe('holds');
  expect(asked('in 2018')).toMatchObject({ verdict: 'differs' });
  expect(asked('later').verdict).toBe('undecided');
});

test('years between two dates', () => {
  expect(checkOf('interval:2001/2021').verdict).toBe('holds');
  expect(checkOf('interval:2000/2021', withText(TEXT, '2001/2021', '2000/2021')).verdict).toBe('differs');
  const byDay = withText(TEXT, '2001/2021', '2001-09-01/2021-08-31');
  expect(checkOf('interval:2001-09-01/2021-08-31', byDay)).toMatchObject({
    verdict: 'differs',
    computed: { value: 19 },
  });
});

test('sums, ratios and products of the text’s own figures', () => {
  expect(checkOf('sum:costs')).toMatchObject({
    verdict: 'differs',
    stated: { value: 82, unit: 'million $' },
    computed: { value: 80, low: 79, high: 81, unit: 'million $' },
  });
  expect(checkOf('ratio:fuel..budget')).toMatchObject({
    verdict: 'holds',
    computed: { value: 25, unit: '%' },
  });
  expect(checkOf('product:oil')).toMatchObject({ verdict: 'holds', computed: { value: 360, unit: 'tons' } });
});

test('fewer than the text counts decides nothing, more is a difference', () => {
  expect(checkOf('count:alpha-drill')).toMatchObject({
    verdict: 'undecided',
    computed: { value: 1 },
    stated: { value: 3 },
  });
  const three = 'alpha-drill+gamma-meeting+epsilon-talks';
  expect(checkOf(`count:${three}`, withText(TEXT, 'count:alpha-drill', `count:${three}`)).verdict).toBe(
    'holds',
  );
  const four = `${three}+alpha-swift`;
  expect(checkOf(`count:${four}`, withText(TEXT, 'count:alpha-drill', `count:${four}`)).verdict).toBe(
    'differs',
  );
});
