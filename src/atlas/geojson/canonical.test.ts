import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { formatCanonical } from './canonical.ts';
import { checkGeojson } from './checkGeojson.ts';
import type { GeoFeature } from './guards.ts';

const clockwise = [[0, 0], [0, 1], [1, 1], [0, 0]]; // biome-ignore format: short
const written = (...features: GeoFeature[]) => formatCanonical({ type: 'FeatureCollection', features });
const line = (feature: object) => written(feature as GeoFeature).split('\n')[1];

describe('formatCanonical', () => {
  it('writes one feature per line between fixed first and last lines', () => {
    const feature: GeoFeature = { type: 'Feature', id: 'a', properties: {}, geometry: null };
    const one = '{"type":"Feature","id":"a","properties":{},"geometry":null}';
    expect(written(feature, feature)).toBe(`{"type":"FeatureCollection","features":[\n${one},\n${one}\n]}\n`);
    expect(written()).toBe('{"type":"FeatureCollection","features":[\n]}\n');
  });

  it('puts members in order and leaves properties in theirs', () => {
    const properties = { rank: 1, odd: 0, names: { zz: 'n', aa: 'm' }, title: 't' };
    expect(line({ geometry: null, odd: 1, properties, id: 'a', type: 'Feature' })).toBe(
      '{"type":"Feature","id":"a","properties":{"rank":1,"odd":0,"names":{"zz":"n","aa":"m"},"title":"t"},' +
        '"geometry":null,"odd":1}',
    );
  });

  it('rounds numbers to five decimals', () => {
    const properties = { toleranceKm: 0.1234567, anchor: [1.0000049, -0.000001] };
    expect(
      line({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [20.123456, 30] } }),
    ).toBe(
      '{"type":"Feature","properties":{"toleranceKm":0.12346,"anchor":[1,0]},' +
        '"geometry":{"type":"Point","coordinates":[20.12346,30]}}',
    );
  });

  it('turns rings the right way and never a line', () => {
    const polygon = line({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [clockwise] },
    });
    expect(polygon).toContain('[[[0,0],[1,1],[0,1],[0,0]]]');
    const route = line({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: clockwise },
    });
    expect(route).toContain('[[0,0],[0,1],[1,1],[0,0]]');
  });

  it('keeps a property called __proto__', () => {
    const properties = JSON.parse('{"__proto__":{"a":1},"title":"t"}');
    expect(line({ type: 'Feature', properties, geometry: null })).toContain('"__proto__":{"a":1}');
  });

  it('makes what the curated check accepts, and changes nothing the second time', () => {
    const collection: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        {
          geometry: { coordinates: [clockwise], type: 'Polygon' },
          properties: { rank: 1, title: 't' },
          type: 'Feature',
        },
      ],
    };
    const text = formatCanonical(collection);
    const { errors, warnings } = checkGeojson(new TextEncoder().encode(text), 'x', { strict: true });
    expect([...errors, ...warnings]).toEqual([]);
    expect(formatCanonical(JSON.parse(text))).toBe(text);
  });
});

describe('the curated check of the form', () => {
  const strict = (text: string) => checkGeojson(new TextEncoder().encode(text), 'x', { strict: true }).errors;
  const feature: GeoFeature = { type: 'Feature', id: 'a', properties: {}, geometry: null };
  const text = written(feature, { ...feature, id: 'b' });

  it.each([
    ['a missing last line break', text.trimEnd(), 5],
    ['two features in a line', text.replace(',\n{', ',{'), 2],
    ['Windows line ends', text.replaceAll('\n', '\r\n'), 1],
    ['a byte order mark', `\ufeff${text}`, 1],
    ['a space', text.replace('"id":"b"', '"id": "b"'), 3],
    ['a later empty line', `${text}\n`, 5],
    ['another root', '{"type":"Feature","id":"a","properties":{},"geometry":null}', 1],
  ])('names the line of %s', (_, wrong, line) => {
    expect(strict(wrong)).toMatchObject([{ rule: 'canonical', line }]);
  });
});
