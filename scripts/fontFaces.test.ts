import { expect, test } from 'vitest';
import { type Face, faceRules, lettersIn, rangesOf } from './fontFaces.ts';

test('code points are written as CSS writes them, and read again', () => {
  const letters = new Set([0xe9, 0x41, 0x43, 0x42]);
  expect(rangesOf(letters)).toBe('U+41-43, U+E9');
  expect(lettersIn('U+0041-0043, U+E9')).toEqual(letters);
});

test('a face goes by all its names, each with the same file and the same letters', () => {
  const face: Face = {
    package: 'source-sans-3',
    style: 'normal',
    families: ['One', 'Other'],
    weights: '400',
  };
  const rules = faceRules([{ face, url: './a.woff2', letters: new Set([65]) }]);
  expect(rules.match(/font-family: "(One|Other)"/g)).toHaveLength(2);
  expect(rules.match(/url\("\.\/a\.woff2"\)/g)).toHaveLength(2);
  expect(rules).toContain('font-display: swap');
});
