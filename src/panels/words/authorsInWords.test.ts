import { expect, test } from 'vitest';
import { authorsInWords } from './authorsInWords.ts';

test('authors by name, or that none is named', () => {
  expect(authorsInWords({ author: [{ literal: 'A. Writer' }, { literal: 'B. Second' }] })).toBe(
    'A. Writer, B. Second',
  );
  expect(authorsInWords({ author: [] })).toBe('Author not named');
});
