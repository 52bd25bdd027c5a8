import { expect, test } from 'vitest';
import { nearestNameHint } from './nearestName.ts';

test('a mistyped name is given the nearest one', () => {
  expect(nearestNameHint('gama-port', ['gamma-port', 'delta-rock'])).toBe(' Did you mean “gamma-port”?');
});

test('a shortened name is given the whole one', () => {
  expect(nearestNameHint('alpha', ['alpha-drill', 'beta'])).toBe(' Did you mean “alpha-drill”?');
});

test('no guess where nothing is near', () => {
  expect(nearestNameHint('omega', ['gamma-port', 'delta-rock'])).toBe('');
  expect(nearestNameHint('omega', [])).toBe('');
});
