import { expect, test } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { outcomeInWords } from './verdicts.ts';

test('a conversion that holds says that nothing else does', () => {
  expect(outcomeInWords({ kind: 'convert', verdict: 'holds' }, englishMessages)).toBe(
    'only the conversion holds',
  );
  expect(outcomeInWords({ kind: 'convert', verdict: 'differs' }, englishMessages)).toBe('differs');
  expect(outcomeInWords({ kind: 'sum', verdict: 'holds' }, englishMessages)).toBe('holds');
});
