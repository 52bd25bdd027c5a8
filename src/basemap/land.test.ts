import { expect, it } from 'vitest';
import { polygonOfBox } from '../atlas/geometry/polygon.ts';
import type { Polygon } from '../atlas/model/geometry.ts';
import { withMissingIslets } from './land.ts';

const square = (lng: number, lat: number, size: number): Polygon =>
  polygonOfBox([lng, lat, lng + size, lat + size]);

it('adds islets that only the countries have, and nothing twice', () => {
  const mainland = square(0, 0, 10);
  const sharedIslet = square(12, 0, 0.1);
  const onlyInCountries = square(14, 0, 0.1);
  const enclave = square(5, 5, 0.1);
  const countries = [
    { key: 'alpha', polygons: [mainland, sharedIslet, onlyInCountries] },
    { key: 'beta', polygons: [enclave] },
  ];
  expect(withMissingIslets([mainland, sharedIslet], countries)).toEqual([
    mainland,
    sharedIslet,
    onlyInCountries,
  ]);
});

it('takes a strip that shares a position with the land for another drawing of its coast', () => {
  const countries = [{ key: 'alpha', polygons: [square(10, 10, 0.1)] }];
  expect(withMissingIslets([square(0, 0, 10)], countries)).toHaveLength(1);
});
