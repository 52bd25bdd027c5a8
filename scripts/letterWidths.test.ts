import { expect, test } from 'vitest';
import { letterWidths } from './letterWidths.ts';

test('letters are as wide as in the font and weight they are set in; those that it has not, half an em', async () => {
  const widthOf = await letterWidths(['Chart Sans', 'Chart Sans SemiBold', 'Elsewhere'], new Set('iWé海'));
  const [narrow, wide, strong] = [
    widthOf('Chart Sans', 'i'),
    widthOf('Chart Sans', 'W'),
    widthOf('Chart Sans SemiBold', 'W'),
  ] as const;
  expect(narrow).toBeGreaterThan(0.2);
  expect(wide).toBeGreaterThan(2.5 * narrow);
  expect(strong).toBeGreaterThan(wide);
  expect(widthOf('Chart Sans', 'é')).toBeGreaterThan(narrow);
  expect(widthOf('Chart Sans', '海')).toBe(0.5);
  expect(widthOf('Elsewhere', 'i')).toBe(0.5);
});
