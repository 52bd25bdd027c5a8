import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { leaderStates } from './leaders.ts';

const [first, second, third] = sampleAtlas.features;
if (!first || !second || !third) throw new Error('The sample atlas has too few features.');
const features = [{ ...first, nameAt: [150, 40] as [number, number] }, { ...second, nameAt: undefined }, { ...third, nameAt: [151, 41] as [number, number] }]; // biome-ignore format: three

test('a line leads to a name only while the name is on the map', () => {
  expect([...leaderStates({ features }, new Set([first.id]))]).toEqual([[third.id, { unnamed: true }]]);
  expect(leaderStates({ features }, new Set([first.id, third.id])).size).toBe(0);
});
