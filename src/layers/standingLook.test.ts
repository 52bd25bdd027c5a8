import { expect, test } from 'vitest';
import { bases } from './bases.ts';
import { sampleAtlas } from './fixtures/sampleAtlas.ts';
import { symbolOf } from './list.ts';
import { asPut } from './standingLook.ts';

const [{ id: base, palette }] = bases;
const paint = { base, palette, sides: sampleAtlas.sides };
const sign = symbolOf('event-point').swatch({ kind: '', basis: 'stated', side: '' }, paint);

test('what happened is drawn as it is, and nothing else is drawn like it', () => {
  expect(asPut(sign, 'happened', paint)).toEqual(sign);
  expect(asPut(sign, undefined, paint)).toEqual(sign);
  const looks = (['happened', 'announced', 'claimed'] as const).map((standing) =>
    asPut(sign, standing, paint),
  );
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(3);
});

test('what is claimed keeps its strength and has quotation marks; what is announced or supposed is lighter', () => {
  expect(asPut(sign, 'claimed', paint).paths.slice(0, sign.paths.length)).toEqual(sign.paths);
  expect(asPut(sign, 'claimed', paint).paths.length).toBeGreaterThan(sign.paths.length);
  for (const standing of ['announced', 'hypothetical'] as const)
    for (const { opacity = 1 } of asPut(sign, standing, paint).paths) expect(opacity).toBeLessThan(0.8);
});
