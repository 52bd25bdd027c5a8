import { expect, test } from 'vitest';
import { checkScale } from './checkScale.ts';

const km = (value: number, low = value, high = value) => ({ value, unit: 'km', low, high });

test('figures that agree stand above one another, near the middle', () => {
  const scale = checkScale(km(47, 46.5, 47.5), km(47, 45, 49));
  expect(scale?.stated.middle).toBeCloseTo(scale?.computed.middle ?? 0);
  expect(scale?.stated.middle).toBeCloseTo(50);
  expect(scale?.computed.low).toBeLessThan(scale?.stated.low ?? 0);
});

test('figures far apart stand on a line from zero, in proportion', () => {
  const { stated, computed } = checkScale(km(50), km(100)) ?? {};
  expect((computed?.middle ?? 0) - 12).toBeCloseTo(2 * ((stated?.middle ?? 0) - 12));
});

test('equal exact figures do not divide by nothing', () => {
  expect(checkScale(km(7), km(7))).toMatchObject({ stated: { middle: 50 }, computed: { middle: 50 } });
});

test('figures of different units stand on no common line', () => {
  expect(checkScale(km(7), { ...km(7), unit: 'days' })).toBeNull();
});
