import { expect, test } from 'vitest';
import { colourDifference, colourVisions } from './colourDifference.ts';

test('black and white are 100 apart, a colour and itself 0, in every vision', () => {
  for (const vision of colourVisions) {
    expect(colourDifference('#000000', '#ffffff', vision)).toBeCloseTo(100, 0);
    expect(colourDifference('#8a4b20', '#8a4b20', vision)).toBe(0);
  }
});

test('it is the same both ways', () => {
  expect(colourDifference('#123456', '#fedcba')).toBeCloseTo(colourDifference('#fedcba', '#123456'), 10);
});

test('red and green of one lightness come close without long- or middle-wave cones, and stay apart with all', () => {
  const apart = (vision: (typeof colourVisions)[number]) => colourDifference('#b0552a', '#6d7a1f', vision);
  expect(apart('full')).toBeGreaterThan(30);
  expect(apart('protanopia')).toBeLessThan(apart('full') / 2);
  expect(apart('deuteranopia')).toBeLessThan(apart('full') / 2);
});

test('blue and green come close without short-wave cones', () => {
  expect(colourDifference('#0077aa', '#008877', 'tritanopia')).toBeLessThan(
    colourDifference('#0077aa', '#008877') / 2,
  );
});
