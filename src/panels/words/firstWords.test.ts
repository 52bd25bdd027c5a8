import { expect, it } from 'vitest';
import { firstWords } from './firstWords.ts';

it('joins runs, drops the opening quotation mark and says that more follows', () => {
  expect(firstWords([{ text: '“This will ' }, { text: 'be' }, { text: ' an opportunity” for all' }])).toBe(
    'This will be an …',
  );
});

it('gives a short passage whole', () => {
  expect(firstWords([{ text: '“The tide turns.”' }])).toBe('The tide turns.');
});
