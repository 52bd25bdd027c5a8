import { expect, test } from 'vitest';
import { writtenKinds } from '../atlas/model/kinds.ts';
import { bases } from './bases.ts';
import { contrastRatio, laidOn } from './contrast.ts';
import { bandTones } from './edgeBand.ts';
import { exerciseArea } from './exerciseArea.ts';
import { sampleAtlas } from './fixtures/sampleAtlas.ts';
import { glyphIds, glyphOf, glyphPaths, glyphSize } from './glyph.ts';
import { watersOf } from './palette.ts';

test('every glyph is some kind’s', () => {
  expect(new Set(writtenKinds.map(glyphOf).filter((glyph) => glyph !== null))).toEqual(new Set(glyphIds));
});

test('a glyph lies on its casing, within its square, and scales with it', () => {
  const colours = { colour: '#112233', casing: '#ffffff' };
  for (const glyph of glyphIds) {
    const paths = glyphPaths(glyph, colours, { x: 13, y: 13, size: glyphSize });
    expect([paths[0]?.stroke, paths.at(-1)?.fill ?? paths.at(-1)?.stroke]).toEqual(['#ffffff', '#112233']);
    const numbers = paths.flatMap(({ d }) =>
      [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]),
    );
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(24);
  }
});

test.each(bases)(
  'on $title a band stands out from the water beside it, as strong for each party',
  ({ id, palette }) => {
    const paint = { base: id, palette, sides: sampleAtlas.sides };
    for (const side of ['', ...sampleAtlas.sides.map((each) => each.id)]) {
      for (const water of watersOf(palette)) {
        const along = bandTones(paint, side).reduce(
          (ground, { fill, opacity }) => laidOn(fill, ground, opacity),
          water,
        );
        expect(contrastRatio(along, water), `${side} on ${water}`).toBeGreaterThanOrEqual(1.5);
      }
      const tones = bandTones(paint, side).map(({ opacity }) => opacity);
      expect(tones).toEqual(tones.toSorted((a, b) => b - a));
    }
  },
);

test('no legend’s picture of an area without an edge is told by its band alone', () => {
  const paint = { base: bases[0].id, palette: bases[0].palette, sides: sampleAtlas.sides };
  const looks = ['exercise', 'land-exercise', 'inspection', 'landing-defence', 'closure', 'flight'].map(
    (kind) => JSON.stringify(exerciseArea.swatch({ kind, basis: 'named', side: 'amber' }, paint)),
  );
  expect(new Set(looks).size).toBe(looks.length);
});
