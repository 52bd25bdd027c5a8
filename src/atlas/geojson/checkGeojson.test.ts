import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../../../scripts/fuzzRuns.ts';
import { type CheckOptions, checkGeojson } from './checkGeojson.ts';

const encoder = new TextEncoder();
const check = (text: string, options?: CheckOptions) =>
  checkGeojson(encoder.encode(text), 'test.geojson', options);
const rules = (text: string) => check(text).errors.map(({ rule }) => rule);
const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });
const feature = (geometry: unknown, rest: object = {}) => ({
  type: 'Feature',
  properties: {},
  geometry,
  ...rest,
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** Large and many inputs take seconds on a busy machine. */
const PATIENT = { timeout: 60_000 };

describe('hostile files', PATIENT, () => {
  const nested = (depth: number) =>
    `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}{"type":"Point","coordinates":[1,2]}${']}'.repeat(depth)}`;

  it.each([
    ['inherited type', '{"type":"constructor"}', 'type'],
    ['inherited type of a geometry', collection(feature({ type: 'valueOf' })), 'geometry-type'],
    ['__proto__ as type', '{"type":"__proto__"}', 'type'],
    ['type through __proto__', '{"__proto__":{"type":"Point","coordinates":[1,2]}}', 'type'],
    ['an object as type', '{"type":{"toString":1}}', 'type'],
    ['a text that would be fetched', '"/leak?x=1"', 'root-object'],
    ['arrays 1000 deep', '['.repeat(1000) + ']'.repeat(1000), 'json-depth'],
    ['collections 1000 deep', collection(feature(0)).replace('0', nested(1000)), 'json-depth'],
    ['arrays 10 million deep', '['.repeat(10_000_000), 'json-depth'],
    ['a tab in a string', '{"type":"Point","a":"\t","coordinates":[1,2]}', 'json-syntax'],
    ['an empty ring', collection(feature({ type: 'Polygon', coordinates: [[]] })), 'ring-length'],
    [
      'a position with an object',
      collection(feature({ type: 'Point', coordinates: [{ toString: 1 }, 2] })),
      'position',
    ],
    ['null as position', collection(feature({ type: 'Polygon', coordinates: [[null, null]] })), 'position'],
    ['an infinite coordinate', '{"type":"Point","coordinates":[1e999,2]}', 'number-overflow'],
    ['the largest coordinate', '{"type":"Point","coordinates":[1e308,2]}', 'coordinate-range'],
    ['a script', '<script>alert(1)</script>', 'json-syntax'],
    ['a later byte order mark', '{"type":\ufeff"Point","coordinates":[1,2]}', 'json-syntax'],
    ['TopoJSON', '{"type":"Topology","arcs":[]}', 'type'],
  ])('%s is rejected', (_, text, rule) => {
    expect(rules(text)).toEqual([...new Set(rules(text))]);
    expect(rules(text)).toContain(rule);
  });

  it.each(['{', ' [', '\n'])('calls UTF-16 what it is without a mark, beginning with %j', (begins) => {
    for (const order of [0, 1]) {
      const bytes = [...begins].flatMap((c) => (order ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0]));
      expect(checkGeojson(Uint8Array.from(bytes), 'x').errors).toMatchObject([{ rule: 'utf-16' }]);
    }
  });

  it('refuses bytes that cannot be read, without throwing', () => {
    const bytes = new Proxy(new Uint8Array(3), {
      get: () => {
        throw new Error('no access');
      },
    });
    expect(checkGeojson(bytes, 'x').errors[0]?.rule).toBe('unreadable');
  });

  it('keeps what would act on a terminal out of its messages', () => {
    const text = collection(feature({ type: '\u001b[2J\u202egnp\u2028' }, { id: '\u001b[31m' }));
    expect(check(text).errors[0]?.message).toMatch(/^[\u0020-\u007e§]+$/);
  });

  it('answers a polygon of 100,000 broken rings', () => {
    const coordinates = Array.from({ length: 100_000 }, () => [[1, 2]]);
    const { errors } = check(collection(feature({ type: 'Polygon', coordinates })));
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['ring-length']);
    expect(errors[0]?.message).toContain('(and 99999 more)');
  });

  it('leaves a comb of 99,000 teeth unchecked, and says so', () => {
    const teeth = Array.from({ length: 99_000 }, (_, i) => [i % 2 ? 9 : 1, i / 2000]);
    const ring = [[0, 0], ...teeth, [0, 50], [0, 0]];
    const { errors, warnings } = check(collection(feature({ type: 'Polygon', coordinates: [ring] })));
    expect(errors).toEqual([]);
    expect(warnings.map(({ rule }) => rule)).toEqual(['ogc-unchecked']);
  });
});

describe('places', () => {
  it('names the first feature, whose index is 0', () => {
    const { errors } = check(collection(feature(point(0, 91), { id: 0 }), feature(point(0, 1))));
    expect(errors).toMatchObject([{ featureIndex: 0, featureId: '0', rule: 'coordinate-range', line: 1 }]);
  });

  it('counts lines of all three kinds', () => {
    const text = '{"type":"FeatureCollection",\r\n"features":[\r1\n]}';
    expect(check(text).errors).toMatchObject([{ line: 3, featureIndex: 0, rule: 'feature-object' }]);
  });

  it.each([
    ['# mine', 'no comments'],
    ['-Infinity', 'no such value'],
    ['None', 'true, false and null'],
    ['.5', 'digit before its point'],
    ['+1', 'no plus sign'],
    ['{a: 1}', 'double quotes'],
  ])('says of %s what JSON has instead', (stray, advice) => {
    const [error] = check(`{"type":"Point","coordinates":[1,2],"x":\n${stray}}`).errors;
    expect(error).toMatchObject({ line: 2, message: expect.stringContaining(advice) });
  });

  it('names the column of a syntax error', () => {
    expect(check('{"type":"Point",\n"coordinates":[1,2,]}').errors[0]).toMatchObject({
      line: 2,
      message: 'column 20: a comma before "]": remove it',
    });
  });

  it('finds all errors in one run, in the order of lines', () => {
    const faulty = [feature(point(0, 91)), feature(1), feature(point(0, 1), { id: [] }), { type: 'Feature' }];
    const text = collection(...faulty).replaceAll('},{"type":"Feature"', '},\n{"type":"Feature"');
    expect(check(text).errors.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'coordinate-range'],
      [2, 'geometry-type'],
      [3, 'id-type'],
      [4, 'geometry-member'],
    ]);
  });

  it('lists at most 1,000 errors and counts all', () => {
    const { errors, errorCount, features } = check(collection(...Array(1500).fill(1), feature(null)));
    expect([errors.length, errorCount, features.length]).toEqual([1000, 1500, 1]);
  });
});

describe('features', () => {
  it('holds those that nothing rejects, with their places', () => {
    const { features } = check(collection(feature(point(0, 91)), feature(point(1, 2), { id: 'good' })));
    expect(features).toMatchObject([{ index: 1, line: 1, feature: { id: 'good' } }]);
  });

  it('leaves out one with two geometries', () => {
    const text = collection(feature(point(1, 2))).replace('"geometry"', '"geometry":null,"geometry"');
    expect(check(text).features).toEqual([]);
  });

  it('gives a lone geometry as a feature', () => {
    expect(check(JSON.stringify(point(1, 2))).features[0]?.feature.geometry).toEqual(point(1, 2));
  });
});

describe('hints', () => {
  it.each([
    [[30, -100], 'swapped'],
    [[2_226_000, 3_503_000], 'projected'],
  ])('%j: %s?', ([x = 0, y = 0], word) => {
    expect(check(collection(feature(point(x, y)))).errors[0]?.message).toContain(word);
  });
});

/** Something of everything, so that mutations reach all rules. */
const SEED_FILE = encoder.encode(
  JSON.stringify({
    type: 'FeatureCollection',
    bbox: [-180, -10, 180, 60],
    features: [
      feature(point(20, 30), { id: 'a', bbox: [20, 30, 20, 30] }),
      feature({ type: 'LineString', coordinates: [[170, 5], [180, 5.5]] }, { id: 2 }), // biome-ignore format: short
      feature({ type: 'MultiPolygon', coordinates: [[[[0, 0], [9, 0], [9, 9], [0, 0]], [[5, 1], [6, 2], [6, 1], [5, 1]]]] }), // biome-ignore format: short
      feature({
        type: 'GeometryCollection',
        geometries: [point(1, 1), { type: 'MultiPoint', coordinates: [[2, 2]] }],
      }),
      feature(null, { properties: { name: 'Ω', list: [1e3, true, null, '\\'] } }),
    ],
  }),
);
const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  ':',
  '0',
  '-',
  '1e999',
  'null',
  '[]',
  '{}',
  '"type"',
  '\\u',
  '999',
  '\u0000',
];

describe('any bytes', PATIENT, () => {
  const mutation = fc.record({
    at: fc.nat(SEED_FILE.length - 1),
    remove: fc.nat(30),
    insert: fc.oneof(
      fc.constantFrom(...PIECES).map((piece) => encoder.encode(piece)),
      fc.uint8Array({ maxLength: 4 }),
    ),
  });

  /** Replaces whole values, so that the text stays JSON and later steps have something to judge. */
  const tokens = [...new TextDecoder().decode(SEED_FILE).matchAll(/-?\d[\d.]*|"[^"]*"|null|true/g)];
  const valued = fc
    .record({
      token: fc.constantFrom(...tokens),
      value: fc.constantFrom('91', '-200', '400', '0', '[]', '{}', 'null', '"Point"'),
    })
    .map(({ token, value }) => {
      const text = new TextDecoder().decode(SEED_FILE);
      return encoder.encode(text.slice(0, token.index) + value + text.slice(token.index + token[0].length));
    });

  it('never make it throw, and every problem has a place', () => {
    const damaged = fc.array(mutation, { minLength: 1, maxLength: 5 }).map((mutations) =>
      mutations.reduce((bytes, { at, remove, insert }) => {
        return Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);
      }, SEED_FILE),
    );
    const mutated = fc.oneof(damaged, valued);
    const seen = new Set<string>();
    fc.assert(
      fc.property(mutated, fc.boolean(), (bytes, strict) => {
        const report = checkGeojson(bytes, 'mutated.geojson', { strict });
        expect(report.errors.length).toBe(report.errorCount);
        for (const problem of [...report.errors, ...report.warnings]) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.rule).not.toBe('unreadable');
          seen.add(problem.rule);
        }
        let parsed = true;
        try {
          JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        } catch {
          parsed = false;
        }
        expect(parsed || report.errorCount > 0).toBe(true);
        expect(report.features.length).toBeLessThanOrEqual(report.featureCount);
      }),
      fuzzRuns(300, 7946),
    );
    // Mutations reach well beyond syntax.
    expect(seen.size).toBeGreaterThan(20);
  });

  it('have the scan agree with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES, '1', '.', 'e', ' ', '\n', 'true', 'a'), { maxLength: 9 }),
        (pieces) => {
          const text = pieces.join('').replaceAll('\u0000', '');
          let json = true;
          try {
            JSON.parse(text);
          } catch {
            json = false;
          }
          const refused = rules(text).some((rule) =>
            ['json-syntax', 'one-document', 'file-empty'].includes(rule),
          );
          expect(refused).toBe(!json);
        },
      ),
      fuzzRuns(1000, 7),
    );
  });
});
