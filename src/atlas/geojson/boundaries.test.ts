import { describe, expect, it } from 'vitest';
import { checkGeojson } from './checkGeojson.ts';

/** Rules one feature breaks, in any order. */
function rulesOf(geometry: unknown, rest: object = {}): string[] {
  const text = JSON.stringify({ type: 'Feature', properties: null, geometry, ...rest });
  const { errors, warnings } = checkGeojson(new TextEncoder().encode(text), 'x');
  return [...errors, ...warnings].map(({ rule }) => rule).sort();
}
const point = (...coordinates: number[]) => ({ type: 'Point', coordinates });
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates });

describe('coordinates at the edge of what is allowed', () => {
  it.each([
    [[180, 1], []],
    [[-180.5, 1], ['longitude-beyond-180']],
    [[360, 1], ['longitude-beyond-180']],
    [[-360.5, 1], ['coordinate-range']],
    [[1, 85.051], []],
    [[1, -85.052], ['mercator-limit']],
    [[1, 90], ['pole']],
    [[1, -90.001], ['coordinate-range']],
    [[0, 0, 100], ['null-island']],
    [[1, 2, 3, 4], ['dimensions']],
  ])('%j', (position, rules) => {
    expect(rulesOf(point(...position))).toEqual(rules);
  });

  it.each([
    [
      [
        [-90, 1],
        [90, 1],
      ],
      [],
    ],
    [
      [
        [-90, 1],
        [90.1, 1],
      ],
      ['antimeridian'],
    ],
    [
      [
        [-180, 1],
        [180, 1],
      ],
      [],
    ],
    [
      [
        [1, 1],
        [1, 2],
      ],
      [],
    ],
    [
      [
        [1, 1, 5],
        [1, 1, 6],
      ],
      [],
    ],
    [
      [
        [1, 1, 5],
        [1, 1, 5],
        [2, 2, 5],
      ],
      ['repeated-position'],
    ],
  ])('from %j', (positions, rules) => {
    // biome-ignore format: pairs stay together
    expect(rulesOf(line(...positions))).toEqual(rules);
  });
});

describe('bbox', () => {
  it.each([
    [[20, 30, 20, 30], []],
    [[19, 29, 5, 21, 31, 6], []],
    [[19, 29, 6, 21, 31, 6], []],
    [[19, 29, 7, 21, 31, 6], ['bbox']],
    [[-360, -90, 360, 90], []],
    [[-361, -90, 360, 90], ['bbox']],
    [[-180, -90, 361, 90], ['bbox']],
    [[-180, -91, 180, 90], ['bbox']],
    [[-180, -90, 180, 91], ['bbox']],
    [[20, 31, 20, 29], ['bbox']],
    [[20, 30, 20, 30, 20], ['bbox']],
    [[], ['bbox']],
    [null, ['bbox']],
    ['abcd', ['bbox']],
    [[19, 29, '21', 31], ['bbox']],
    [[19, 30.1, 21, 31], ['bbox-misses-data']],
    [[19, 29, 21, 29.9], ['bbox-misses-data']],
    [[19, 29, 19.9, 31], ['bbox-misses-data']],
    [[20.1, 29, 21, 31], ['bbox-misses-data']],
    [[20.00005, 29, 21, 31], []],
    [[170, 29, 21, 31], []],
    [[170, 29, -170, 31], ['bbox-misses-data']],
  ])('%j around [20,30]', (bbox, rules) => {
    expect(rulesOf(point(20, 30), { bbox })).toEqual(rules);
    expect(rulesOf({ ...point(20, 30), bbox })).toEqual(rules);
  });
});

describe('crs', () => {
  const named = (name: unknown) => ({ type: 'name', properties: { name } });
  it.each([
    [named('urn:ogc:def:crs:OGC:1.3:CRS84'), 'crs-obsolete'],
    [named('urn:ogc:def:crs:OGC::CRS84'), 'crs-obsolete'],
    [named('EPSG:4326'), 'crs-obsolete'],
    [named('urn:ogc:def:crs:EPSG::4326'), 'crs-obsolete'],
    [named('http://www.opengis.net/def/crs/OGC/1.3/CRS84'), 'crs-obsolete'],
    [named('EPSG:3857'), 'crs'],
    [named('urn:ogc:def:crs:EPSG::43260'), 'crs'],
    [named(4326), 'crs'],
    [{ type: 'link', properties: { href: 'http://localhost/crs' } }, 'crs'],
    [{ type: 'name', properties: null }, 'crs'],
    [{}, 'crs'],
    ['EPSG:4326', 'crs'],
    [null, 'crs'],
  ])('%j: %s', (crs, rule) => {
    expect(rulesOf(point(1, 2), { crs })).toEqual([rule]);
  });
});

describe('members', () => {
  it.each([
    ['properties', null, []],
    ['properties', 'text', ['properties-type']],
    ['properties', undefined, ['properties-type']],
    ['id', 0, []],
    ['id', '', []],
    ['id', true, ['id-type']],
    ['id', {}, ['id-type']],
    ['features', [], ['foreign-member']],
    ['geometries', [], ['foreign-member']],
  ])('a feature with %s %j', (name, value, rules) => {
    expect(rulesOf(point(1, 2), { [name]: value })).toEqual(rules);
  });

  it.each([
    ['properties', {}, 'foreign-member'],
    ['crs', null, 'crs'],
    ['bbox', [], 'bbox'],
  ])('finds %s in a geometry, at any depth', (name, value, rule) => {
    const inner = { ...point(1, 2), [name]: value };
    expect(rulesOf({ type: 'GeometryCollection', geometries: [point(1, 3), inner] })).toEqual([rule]);
  });

  it('takes collections within each other as deep as JSON is read, with a warning', () => {
    const collected = (inner: unknown) => ({
      type: 'GeometryCollection',
      geometries: [point(1, 3), inner],
    });
    let nested: unknown = point(1, 2);
    for (let depth = 0; depth < 30; depth++) nested = collected(nested);
    expect(rulesOf(nested)).toEqual(['nested-collection']);
    expect(rulesOf(collected(collected(nested)))).toEqual(['json-depth']);
  });
});

describe('rings', () => {
  const polygon = (...coordinates: number[][][]) => rulesOf({ type: 'Polygon', coordinates });
  const strip = (width: number) => [[0, 1], [100, 1], [100, 1 + width], [0, 1 + width], [0, 1]]; // biome-ignore format: one ring

  it('are slivers from 30,000 times as long as wide', () => {
    expect(polygon(strip(0.01))).toEqual([]);
    expect(polygon(strip(0.001))).toEqual(['sliver']);
  });

  it('run the wrong way as holes too', () => {
    const shell = [[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]]; // biome-ignore format: one ring
    const hole = [[1, 1], [1, 2], [2, 2], [1, 1]]; // biome-ignore format: one ring
    expect(polygon(shell, hole)).toEqual([]);
    expect(polygon(shell, hole.toReversed())).toEqual(['winding']);
    expect(rulesOf({ type: 'MultiPolygon', coordinates: [[shell, hole], []] })).toEqual(['empty-polygon']);
  });
});

describe('the box of a collection', () => {
  const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry });
  it.each([
    [[0, 0, 10, 10], []],
    [[5, 0, 10, 10], ['bbox-misses-data']],
  ])('%j is compared with all its features', (bbox, rules) => {
    const features = [feature(point(9, 9)), feature(point(1, 1))];
    const text = JSON.stringify({ type: 'FeatureCollection', bbox, features });
    expect(checkGeojson(new TextEncoder().encode(text), 'x').warnings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('limits', () => {
  it('let through a file that reaches them', () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ type: 'Feature', properties: {}, geometry: line([1, 1], [2, 2]) }),
    );
    const size = bytes.length;
    const reached = { bytes: size, manyBytes: size, features: 1, manyFeatures: 1, positions: 2, depth: 4 };
    const { errors, warnings } = checkGeojson(bytes, 'x', { limits: reached });
    expect([...errors, ...warnings]).toEqual([]);
    for (const [
      name,
      rule,
    ] of [['bytes', 'file-size'], ['positions', 'position-count'], ['depth', 'json-depth']] as const) // biome-ignore format: pairs
      expect(checkGeojson(bytes, 'x', { limits: { [name]: reached[name] - 1 } }).errors[0]?.rule).toBe(rule);
  });
});

describe('geometries of many positions', () => {
  const many = Array.from({ length: 2000 }, (_, i) => [i / 100, 5]);
  it('are judged as small ones are', () => {
    expect(rulesOf({ type: 'MultiPoint', coordinates: many })).toEqual([]);
    expect(rulesOf(line(...many))).toEqual([]);
    const parts = [{ type: 'MultiPoint', coordinates: many }, point(1, 2), line([1, 1])];
    expect(rulesOf({ type: 'GeometryCollection', geometries: parts })).toEqual(['line-length']);
  });
});

describe('guards', () => {
  it.each([
    [{ type: 'GeometryCollection', geometries: [null] }, 'geometry-type'],
    [{ type: 'GeometryCollection', geometries: [[]] }, 'geometry-type'],
    [{ type: 'MultiPolygon', coordinates: [[[]]] }, 'ring-length'],
    [{ type: 'MultiPolygon', coordinates: [[[1, 2]]] }, 'position'],
    [{ type: 'Point', coordinates: [[1, 2]] }, 'position'],
    [{ type: 'Point' }, 'coordinates'],
    [[], 'geometry-type'],
  ])('%j: %s', (geometry, rule) => {
    expect([...new Set(rulesOf(geometry))]).toEqual([rule]);
  });
});

describe('duplicate members', () => {
  const rule = (text: string) =>
    checkGeojson(new TextEncoder().encode(text), 'x').errors.map((problem) => problem.rule);
  it('are found among many', () => {
    const many = Array.from({ length: 40 }, (_, i) => `"m${i}":0`).join();
    expect(rule(`{"type":"Point",${many},"coordinates":[1,2]}`)).toEqual([]);
    expect(rule(`{"type":"Point",${many},"coordinates":[1,2],"type":"Point"}`)).toEqual(['duplicate-member']);
  });

  const twice = '{"type":"Point","coordinates":[1,2],"type":"Point"}';
  const once = '{"type":"Point","coordinates":[1,2]}';
  it.each([
    ['a geometry of a feature', `{"type":"Feature","properties":{},"geometry":${twice}}`, 1],
    [
      'a geometry in a collection of features',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${twice}}]}`,
      1,
    ],
    ['the root', '{"type":"FeatureCollection","features":[],"features":[]}', 1],
    ['a foreign member', `{"type":"Feature","properties":{},"other":${twice},"geometry":${once}}`, 0],
    [
      'properties called geometry',
      `{"type":"Feature","properties":{"geometry":${twice}},"geometry":${once}}`,
      0,
    ],
    [
      'features that are no list',
      `{"type":"Feature","properties":{},"features":${twice},"geometry":${once}}`,
      0,
    ],
  ])('in %s', (_, text, structural) => {
    expect(rule(text).filter((name) => name === 'duplicate-member')).toHaveLength(structural);
  });

  it('are structural in geometries of collections too', () => {
    const inner = '{"type":"Point","coordinates":[1,2],"coordinates":[3,4]}';
    const text = `{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},${inner}]}`;
    expect(rule(text)).toEqual(['duplicate-member']);
  });
});
