import { expect, test } from 'vitest';
import { lengthText } from '../map/lengthText.ts';
import { englishMessages } from '../messages/loadMessages.ts';
import { lengthInWords } from '../panels/ruler/rulerWords.ts';

test.each([0, 0.5, 3.004, 9.26, 47.53, 99.97, 107.46, 199.058, 370.04, 12_345.6])(
  'map and panels give a length of %s km with the same figures',
  (km) => {
    expect(lengthText(km)).toBe(lengthInWords(km, englishMessages).replaceAll('\u00a0', ' '));
  },
);
