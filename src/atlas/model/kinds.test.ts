import { expect, test } from 'vitest';
import { isEvent, symbolOf, writtenKinds } from './kinds.ts';

test.each([
  ['exercise', 'area', 'exercise-area'],
  ['exercise', 'point', 'event-point'],
  ['patrol', 'line', 'track'],
  ['patrol', 'area', 'exercise-area'],
  ['sea', 'point', 'place-point'],
  ['summit', null, 'event-point'],
  ['programme', 'point', 'event-point'],
  ['games', 'point', 'event-point'],
  ['measure', 'line', 'measure'],
] as const)('%s as %s is drawn as %s', (kind, shape, symbol) => {
  expect(symbolOf(kind, shape)).toBe(symbol);
});

test.each([
  ['adiz', 'line'],
  ['pipeline', 'point'],
  ['summit', 'area'],
  ['constructor', 'area'],
] as const)('%s cannot be drawn as %s', (kind, shape) => {
  expect(symbolOf(kind, shape)).toBeNull();
});

test('what the build makes cannot be written', () => {
  expect(writtenKinds).not.toContain('measure');
});

test('places do not happen', () => {
  expect(isEvent('patrol')).toBe(true);
  expect(isEvent('city')).toBe(false);
});
