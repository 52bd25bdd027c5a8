import { expect, it } from 'vitest';
import { dimmed } from '../../layers/expressions.ts';
import { strength } from './strength.ts';

it('takes from an opacity of the map what it comes to in each state', () => {
  expect(strength(dimmed(1), 'rest')).toBe(1);
  expect(strength(dimmed(1), 'back')).toBe(0.45);
  const hovered = ['case', ['boolean', ['feature-state', 'hover'], false], 0.9, dimmed(0.5)];
  expect((['rest', 'pointed', 'back'] as const).map((state) => strength(hovered, state))).toEqual([
    0.5, 0.9, 0.23,
  ]);
});
