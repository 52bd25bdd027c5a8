import { describe, expect, it } from 'vitest';
import type { GeoFeature } from './guards.ts';
import type { RuleName } from './rules.ts';
import { checkStructure } from './structure.ts';

function structureOf(geometry: unknown, positions: number): [RuleName, string][] {
  const found: [RuleName, string][] = [];
  const feature = { type: 'Feature', properties: {}, geometry } as GeoFeature;
  checkStructure(feature, positions, (rule, message) => found.push([rule, message()]));
  return found;
}

describe('checkStructure', () => {
  it('reports in its own words what the library says and we have no words for', () => {
    expect(structureOf({ type: 'Point' }, 0)).toEqual([
      ['structure', 'must have a member with the name "coordinates"'],
    ]);
  });

  it('survives what the library throws on', () => {
    const [[rule] = []] = structureOf({ type: 'Polygon', coordinates: [[]] }, 0);
    expect(rule).toBe('structure');
  });

  it('finds the same ring whether the feature is handed over whole or in pieces', () => {
    const open = { type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 1]]]] }; // biome-ignore format: short
    expect(structureOf(open, 4).map(([rule]) => rule)).toEqual(['ring-closed']);
    expect(structureOf(open, 4000).map(([rule]) => rule)).toEqual(['ring-closed']);
    const short = {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiLineString', coordinates: [[[0, 0]]] }],
    };
    expect(structureOf(short, 1).map(([rule]) => rule)).toEqual(['line-length']);
    expect(structureOf(short, 4000).map(([rule]) => rule)).toEqual(['line-length']);
  });
});
