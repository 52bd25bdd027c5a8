import { expect, test } from 'vitest';
import { matrixStep } from './matrixSteps.ts';

const filled = ['.###', '#.#.', '##..', '#..#'].map((row) => [...row].map((cell) => cell === '#'));
const step = (from: [number, number], key: string, ctrl?: boolean) => matrixStep(filled, from, key, ctrl);

test('arrows go to the next cell that holds something, past empty ones', () => {
  expect(step([1, 0], 'ArrowRight')).toEqual([1, 2]);
  expect(step([0, 1], 'ArrowRight')).toEqual([0, 2]);
  expect(step([1, 2], 'ArrowLeft')).toEqual([1, 0]);
  expect(step([0, 3], 'ArrowDown')).toEqual([3, 3]);
  expect(step([2, 1], 'ArrowUp')).toEqual([0, 1]);
});

test('and stay where there is none', () => {
  expect(step([1, 2], 'ArrowRight')).toBeNull();
  expect(step([1, 2], 'ArrowDown')).toBeNull();
  expect(step([1, 0], 'ArrowUp')).toBeNull();
  expect(step([1, 0], 'x')).toBeNull();
});

test('Home and End go to the ends of the row, with Ctrl of the table', () => {
  expect(step([1, 2], 'Home')).toEqual([1, 0]);
  expect(step([2, 0], 'End')).toEqual([2, 1]);
  expect(step([3, 0], 'Home', true)).toEqual([0, 1]);
  expect(step([0, 1], 'End', true)).toEqual([3, 3]);
});
