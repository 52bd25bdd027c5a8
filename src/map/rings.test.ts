import { expect, it } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { createRings } from './rings.ts';

const address = 'https://alpha.example/rings.geojson';

function drawing() {
  const flat = flatMap({ sources: [sourceNames.rings] });
  const rings = createRings(flat.map, address);
  flat.fire('style.load');
  return { flat, rings };
}

it('are fetched when they are first asked for, once, and shown of one feature at a time', () => {
  const { flat, rings } = drawing();
  expect(flat.data).toEqual({});
  rings.draw('alpha-drill');
  expect(flat.data).toEqual({ [sourceNames.rings]: address });
  expect(flat.globalState.rings).toBe('alpha-drill');
  flat.data = {};
  rings.draw(null);
  rings.draw('beta-drill');
  expect(flat.globalState.rings).toBe('beta-drill');
  expect(flat.data).toEqual({});
});

it('are there again after the graphics were lost', () => {
  const { flat, rings } = drawing();
  rings.draw('alpha-drill');
  flat.lose();
  rings.draw('beta-drill');
  flat.restore();
  expect(flat.globalState.rings).toBe('beta-drill');
  expect(flat.data).toEqual({ [sourceNames.rings]: address });
});
