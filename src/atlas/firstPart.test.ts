import { expect, test } from 'vitest';
import { firstPart, joinRest } from './firstPart.ts';
import { soundAtlas } from './fixtures/editedGeo.ts';
import type { Atlas } from './model/atlas.ts';
import type { Feature } from './model/feature.ts';

const { atlas } = soundAtlas();
const meeting = atlas.features.find(({ id }) => id === 'gamma-meeting') as Feature;
const many = (from: number, rank: number): Feature[] =>
  Array.from({ length: 300 }, (_, each) => ({ ...meeting, id: `zeta-${from + each}`, rank }));
const large: Atlas = {
  ...atlas,
  features: [
    ...many(0, 5),
    ...many(300, 2),
    ...atlas.features.map((each) => ({ ...each, rank: 9 })),
    ...many(600, 3),
  ],
};

test('a small atlas comes whole', () => {
  expect(firstPart(atlas)).toBe(atlas);
});

test('of a large one the foremost come, with the places they name, in its order and no more', () => {
  const { features, part, checks } = firstPart(large);
  const ranks = features.map(({ rank }) => rank);
  expect(part).toEqual({ documents: atlas.documents.length });
  expect(ranks.filter((rank) => rank === 2)).toHaveLength(300);
  expect(ranks.filter((rank) => rank === 3)).toHaveLength(100);
  expect(features.filter(({ rank }) => rank === 9).map(({ id }) => id)).toEqual(['gamma-port']);
  expect(features.map(({ id }) => id)).toEqual(
    large.features.filter((each) => features.some(({ id }) => id === each.id)).map(({ id }) => id),
  );
  expect(checks.flatMap((check) => check.features).filter((id) => id !== 'gamma-port')).toEqual([]);
});

test('the rest makes it whole, also for those who held the part', () => {
  const part = firstPart(large);
  const whole = joinRest(part, large);
  expect(part.features).toBe(large.features);
  expect(whole).toEqual({ ...large, part: undefined });
  expect(whole).not.toBe(part);
});
