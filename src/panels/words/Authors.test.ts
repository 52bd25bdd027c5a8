import { expect, test } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { authorsInWords } from './Authors.tsx';

test('authors by name, or that none is named', () => {
  expect(
    authorsInWords({ author: [{ literal: 'A. Writer' }, { literal: 'B. Second' }] }, englishMessages),
  ).toBe('A. Writer, B. Second');
  expect(authorsInWords({ author: [] }, englishMessages)).toBe('Author not named');
});
