import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Edit,
  loadEdited,
  withFile,
  withNewFeature,
  withProperties,
  withText,
} from '../fixtures/editedGeo.ts';
import type { MapGeometry } from '../model/geometry.ts';

const TEXT = 'documents/alpha.md';
const point = (lng: number, lat: number): MapGeometry => ({ type: 'Point', coordinates: [lng, lat] });
const source = { id: 'a', title: 'A chart', kind: 'primary', accessed: '2021-07-01' };
const reef = {
  title: 'Eta Reef',
  kind: 'reef',
  basis: 'stated',
  sources: [source],
  unquoted: 'For this test.',
};
const voyage: MapGeometry = {
  type: 'LineString',
  coordinates: [
    [170, 34.5],
    [175, 34.5],
  ],
};
const swift = {
  title: 'A voyage',
  kind: 'voyage',
  standing: 'happened',
  basis: 'schematic',
  method: 'Drawn.',
  unquoted: 'For this test.',
};
const reach = {
  title: 'Within 50 km',
  kind: 'region',
  basis: 'derived',
  method: 'By a figure of the chart.',
  toleranceKm: 1,
  from: ['a'],
  sources: [source],
  unquoted: 'For this test.',
};
const emptyLayer = '{"type":"FeatureCollection","features":[\n]}\n';

/** A rule's name, the one edit of the sound fixture that breaks it, the file to blame, words of the message. */
const breaks: [rule: string, edit: Edit, file: string, words: string][] = [
  ['json-syntax', withFile('atlas.json', (text) => text.replace('"title"', '"title')), 'atlas.json', ''],
  ['unknown-property', withText('atlas.json', '"tagline"', '"tag": "x", "tagline"'), 'atlas.json', 'tag'],
  ['missing-property', withText('atlas.json', '"view": [168, 30, -172, 50],', ''), 'atlas.json', 'view'],
  ['property-value', withText('atlas.json', '[168, 30,', '[168, 130,'), 'atlas.json', 'view[1]'],
  [
    'property-value',
    withText('atlas.json', '"tagline"', '"contact": "by post", "tagline"'),
    'atlas.json',
    'contact',
  ],
  ['property-value', withText('atlas.json', '#a63c06', 'red'), 'atlas.json', 'sides[0].colour'],
  [
    'names-language',
    withText(
      'atlas.json',
      '"title": "Exercises"',
      '"title": "Exercises", "names": { "fr": "Exercices", "de": "Übungen" }',
    ),
    'atlas.json',
    '“de”',
  ],
  ['layer-group', withText('atlas.json', '"group": "places"', '"group": "place"'), 'atlas.json', 'place'],
  [
    'layer-with',
    withText('atlas.json', '"role": "orientation"', '"role": "orientation", "with": "labels"'),
    'atlas.json',
    'with a switch',
  ],
  [
    'id-unique',
    withText('atlas.json', '"id": "labels", "title": "Labels"', '"id": "places", "title": "Labels"'),
    'atlas.json',
    'groups',
  ],
  ['property-value', withText('speakers.json', '"captain"', '"The Captain"'), 'speakers.json', '[0].id'],
  [
    'layer-file',
    (geo) => rmSync(join(geo, 'layers/labels.geojson')),
    'layers/labels.geojson',
    'no such file',
  ],
  [
    'layer-file',
    (geo) => writeFileSync(join(geo, 'layers/more.geojson'), emptyLayer),
    'layers/more.geojson',
    '',
  ],
  [
    'layer-file',
    (geo) => writeFileSync(join(geo, 'layers/distances.geojson'), emptyLayer),
    'layers/distances.geojson',
    '',
  ],
  [
    'checks-layer',
    withFile('atlas.json', (text) => text.replace(/.*"role": "checks".*\n/, '')),
    'atlas.json',
    'checks',
  ],
  [
    'id-unique',
    withNewFeature('zones', 'delta-rock', reef, point(169, 33)),
    'layers/places.geojson',
    'delta-rock',
  ],
  [
    'id-unique',
    withNewFeature('places', 'check-alpha-drill-delta-rock', reef, point(169, 33)),
    'layers/places.geojson',
    'rename',
  ],
  [
    'alias-unique',
    withProperties('places', 'zeta-bank', { aliases: ['delta-rock'] }),
    'layers/places.geojson',
    'delta-rock',
  ],
  [
    'at-known',
    withProperties('places', 'gamma-meeting', { at: ['gama-port'] }),
    'layers/places.geojson',
    '“gamma-port”?',
  ],
  [
    'at-placed',
    withProperties('places', 'gamma-meeting', { at: ['epsilon-talks'] }),
    'layers/places.geojson',
    'not on the map',
  ],
  [
    'at-cycle',
    withProperties('places', 'gamma-meeting', { at: ['gamma-meeting'] }),
    'layers/places.geojson',
    'itself',
  ],
  [
    'part-cycle',
    withProperties('places', 'delta-rock', { partOf: 'delta-rock' }),
    'layers/places.geojson',
    'itself',
  ],
  [
    'part-known',
    withProperties('places', 'delta-rock', { partOf: 'delta-rok' }),
    'layers/places.geojson',
    '“delta-rock”?',
  ],
  [
    'outline-found',
    withProperties('places', 'zeta-bank', { outline: 'island' }),
    'layers/places.geojson',
    'no island',
  ],
  [
    'anchor-inside',
    withProperties('places', 'alpha-sea', { anchor: [160, 40] }),
    'layers/places.geojson',
    '160',
  ],
  [
    'at-inside',
    withProperties('zones', 'alpha-drill', { at: ['gamma-port'] }),
    'layers/zones.geojson',
    '174, 39',
  ],
  ['track-on-land', withNewFeature('zones', 'theta', swift, voyage), 'layers/zones.geojson', '172.'],
  [
    'label-repeated',
    withNewFeature('labels', 'label-sea', { title: 'Alpha Sea', kind: 'sea' }, point(175, 40)),
    'layers/labels.geojson',
    '',
  ],
  [
    'from-known',
    withProperties('zones', 'alpha-drill', { from: ['measure:alpha-drill..delta-rocks'] }),
    'layers/zones.geojson',
    '“measure:alpha-drill..delta-rock”?',
  ],
  [
    'report-against',
    withProperties('places', 'gamma-meeting', {
      reports: [{ says: 'It was smaller.', sources: ['alpha-chart'], against: ['alpha/p2'] }],
    }),
    'layers/places.geojson',
    'does not speak of it',
  ],
  [
    'report-against',
    withProperties('places', 'gamma-meeting', {
      reports: [{ says: 'It was smaller.', sources: ['alpha-chart'], against: ['alpha/p99'] }],
    }),
    'layers/places.geojson',
    'which is no passage',
  ],
  [
    'reach-known',
    withNewFeature('zones', 'theta-reach', { ...reach, reach: { of: 'delta-rok', km: 50 } }),
    'layers/zones.geojson',
    '“delta-rock”?',
  ],
  [
    'reach-placed',
    withNewFeature('zones', 'theta-reach', { ...reach, reach: { of: 'epsilon-talks', km: 50 } }),
    'layers/zones.geojson',
    'no place of its own',
  ],
  [
    'passage-missing',
    withProperties('places', 'zeta-bank', { unquoted: undefined }),
    'layers/places.geojson',
    'no passage',
  ],
  [
    'unquoted-quoted',
    withProperties('places', 'gamma-port', { unquoted: 'Nobody speaks of it.' }),
    'layers/places.geojson',
    'alpha p1',
  ],
  ['feature-known', withText(TEXT, '(#old-alpha-sea)', '(#old-alfa-sea)'), TEXT, '“old-alpha-sea”?'],
  [
    'feature-known',
    withText(TEXT, 'measure:alpha-drill..delta-rock', 'measure:alpha-drill..delta-rok'),
    TEXT,
    '“delta-rock”?',
  ],
  ['speaker-known', withText(TEXT, 'speaker:captain', 'speaker:capitain'), TEXT, '“captain”?'],
  ['terms', withText(TEXT, 'term:fuel', 'term:feul'), TEXT, 'found 0'],
];

test('the fixture breaks no rule', () => {
  expect(loadEdited().problems).toEqual([]);
});

test.each(breaks)('%s', (rule, edit, file, words) => {
  const { atlas, problems } = loadEdited(edit);
  expect(problems.map((problem) => [problem.rule, problem.file])).toEqual([[rule, file]]);
  expect(problems[0]?.message).toContain(words);
  expect(atlas).toBeNull();
});
