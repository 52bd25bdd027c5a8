import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fixtureSources, soundAtlas } from '../fixtures/editedGeo.ts';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { openData } from './openData.ts';

const loaded = soundAtlas();
const files = openData(loaded);
const text = (path: string) => [...(files.get(path)?.() ?? [])].join('');
const file = (path: string) => JSON.parse(text(path));

test('the paths are public and stay', () => {
  expect([...files.keys()]).toEqual([
    'data/atlas.geojson',
    'data/annotations.jsonld',
    'data/documents.json',
    'data/checks.json',
    'data/differences.json',
    'data/changes.atom',
    'data/evidence.csv',
  ]);
});

test('atlas.geojson is GeoJSON after RFC 7946', () => {
  const bytes = new TextEncoder().encode(text('data/atlas.geojson'));
  const { errors, warnings, featureCount } = checkGeojson(bytes, 'atlas.geojson');
  expect(errors).toEqual([]);
  // The unlocated features are meant to have no geometry.
  expect(warnings.filter(({ rule }) => rule !== 'null-geometry')).toEqual([]);
  expect(featureCount).toBe(13);
});

test('atlas.geojson has every feature with what it claims, the labels of the chart left out', () => {
  const { features } = file('data/atlas.geojson');
  const ids = features.map(({ id }: { id: string }) => id);
  expect(ids).toContain('epsilon-talks');
  expect(ids).toContain('check-alpha-drill-beta-buoy');
  expect(ids).not.toContain('label-alpha-deep');
  const drill = features.find(({ id }: { id: string }) => id === 'alpha-drill');
  expect(drill.properties).toMatchObject({
    title: 'Alpha Drill',
    basis: 'derived',
    toleranceKm: 2,
    passages: ['urn:marginal-seas:passage:alpha:p1', 'urn:marginal-seas:passage:alpha:p3'],
  });
  expect(drill.properties.checks[2]).toMatchObject({ words: '171km', verdict: 'holds' });
});

/** The structure that https://www.w3.org/TR/annotation-model/ requires of what we use of it. */
const iri = z.string().regex(/^(urn:|https?:)/);
const agent = z.strictObject({
  id: iri.optional(),
  type: z.enum(['Person', 'Organization', 'Agent']).optional(),
  name: z.string(),
});
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['linking', 'identifying', 'highlighting']),
  body: z.array(iri).min(1).optional(),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.strictObject({
      id: iri,
      type: z.literal('Text'),
      format: z.literal('text/plain'),
      language: z.string(),
      creator: z.array(agent),
    }),
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(1) }),
    ]),
    creator: agent.optional(),
  }),
});
const collection = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/anno.jsonld'),
    z.strictObject({ '@version': z.literal(1.1), standing: iri }),
  ]),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
  '@included': z.array(z.strictObject({ id: iri, standing: z.string() })),
});

test('annotations.jsonld is a Web Annotation collection, each annotation named once', () => {
  const { first, total } = collection.parse(file('data/annotations.jsonld'));
  expect(total).toBe(first.items.length);
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
});

test('every selector finds its words in the stored source, by place and by words', () => {
  const source = Array.from(readFileSync(join(fixtureSources, 'alpha.txt'), 'utf8'));
  const plain = (text: string) => text.replace(/[*\\]/g, '').replace(/\s+/g, ' ');
  const { items } = file('data/annotations.jsonld').first;
  for (const { target } of items) {
    const [quote, position] = target.selector;
    if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
      throw new Error('order');
    expect(plain(source.slice(position.start, position.end).join(''))).toBe(quote.exact);
    const around = [quote.prefix, quote.exact, quote.suffix].join('');
    expect(plain(source.join(''))).toContain(plain(around).trim());
  }
});

test('a passage names its features, and whose words it holds', () => {
  const { items } = file('data/annotations.jsonld').first;
  const second = items.find(({ id }: { id: string }) => id === 'urn:marginal-seas:passage:alpha:p2');
  expect(second).toMatchObject({ motivation: 'linking', body: ['urn:marginal-seas:feature:alpha-sea'] });
  expect(second?.target.creator).toEqual({
    id: 'urn:marginal-seas:speaker:captain',
    type: 'Agent',
    name: 'A captain',
  });
  expect(second?.target.source.creator).toEqual([{ type: 'Agent', name: 'A. N. Author' }]);
});

test('documents.json is CSL-JSON: dates in parts, our own fields under custom', () => {
  const [item] = file('data/documents.json');
  expect(item).toMatchObject({
    id: 'alpha',
    type: 'document',
    title: 'Notes from the Alpha Sea',
    author: [{ given: 'A. N.', family: 'Author' }],
    publisher: 'The Alpha Gazette',
    issued: { 'date-parts': [[2021, 7]] },
    custom: { issuedEdtf: '2021-07', sourceFile: 'alpha.txt' },
  });
  const allowed = ['id', 'type', 'title', 'author', 'publisher', 'issued', 'language', 'custom'];
  expect(Object.keys(item).sort()).toEqual(allowed.sort());
});

test('features, annotations and checks join by their names alone', () => {
  const named = new Set(
    file('data/atlas.geojson').features.map(({ properties }: never) => (properties as { iri: string }).iri),
  );
  const { items } = file('data/annotations.jsonld').first;
  for (const { body = [] } of items) for (const feature of body) expect(named).toContain(feature);
  const passages = new Set(items.map(({ id }: { id: string }) => id));
  const checks = file('data/checks.json');
  expect(checks).toHaveLength(loaded.atlas.checks.length);
  for (const { features, passage, line } of checks) {
    for (const feature of line ? [...features, line] : features) expect(named).toContain(feature);
    expect(passages).toContain(passage);
  }
});

test('evidence.csv has every tie and every check once more, those of no feature too', () => {
  const table = text('data/evidence.csv');
  for (const { iri } of file('data/checks.json')) expect(table).toContain(iri);
  const lines = table.split('\r\n');
  expect(lines.some((line) => line.startsWith(',') && line.includes('urn:marginal-seas:check:'))).toBe(true);
  expect(lines.some((line) => line.startsWith('urn:marginal-seas:feature:epsilon-talks,'))).toBe(true);
});

test('evidence.csv has every feature of atlas.geojson, a measured line with the words that give the distance', () => {
  const lines = text('data/evidence.csv').split('\r\n');
  for (const { properties } of file('data/atlas.geojson').features) {
    expect(lines.filter((line) => line.startsWith(`${properties.iri},`))).not.toEqual([]);
  }
  const measured = lines.filter((line) => line.includes(',check-alpha-drill-beta-buoy,'));
  for (const line of measured)
    expect(line).toContain('urn:marginal-seas:check:measure:alpha-drill..beta-buoy');
});

test('how the words put an event is in every file that names it', () => {
  const { features } = file('data/atlas.geojson');
  const meeting = features.find(({ id }: { id: string }) => id === 'gamma-meeting');
  expect(meeting.properties.standing).toBe('happened');
  expect(file('data/annotations.jsonld')['@included']).toContainEqual({
    id: 'urn:marginal-seas:feature:gamma-meeting',
    standing: 'happened',
  });
  expect(text('data/evidence.csv').split('\r\n')[0]).toContain('standing');
});
