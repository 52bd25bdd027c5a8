import { expect, it } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { placeInSource } from './placeInSource.ts';

it('counts from one and includes the last character, so that a passage at the very start reads naturally', () => {
  expect(placeInSource({ paragraph: 1, start: 0, end: 120 }, { sourceLength: 9814 }, englishMessages)).toBe(
    '¶ 1, characters 1–120 of 9814',
  );
});
