import { expect, test } from 'vitest';
import { firstPart, joinLayer, joinNamed, joinRest } from './firstPart.ts';
import { soundAtlas } from './fixtures/editedGeo.ts';
import type { Atlas } from './model/atlas.ts';
import type { Feature } from './model/feature.ts';
import { listedOf } from './splitAtlas.ts';

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
  expect(part).toMatchObject({ documents: atlas.documents.length, features: large.features.length });
  expect(part?.drawn[meeting.layer]).toBe(
    large.features.filter(({ layer, shape }) => layer === meeting.layer && shape !== null).length,
  );
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

test('the list of a layer comes alone, and what is known of its features already stays', () => {
  const part = firstPart(large);
  const known = part.features.find(({ layer, mentions }) => layer === meeting.layer && mentions.length > 0);
  const own = large.features.filter(({ layer }) => layer === meeting.layer);
  const { features, part: lacks } = joinLayer(part, meeting.layer, own.map(listedOf as never));
  expect(features.filter(({ layer }) => layer === meeting.layer).map(({ id }) => id)).toEqual(
    own.map(({ id }) => id),
  );
  expect(features.find(({ id }) => id === known?.id)?.mentions).toEqual(known?.mentions);
  expect(lacks).toBeDefined();
});

test('what a link names comes alone, and nothing twice', () => {
  const part = firstPart(large);
  const [lacked] = large.features.filter(({ id }) => !part.features.some((each) => each.id === id));
  const before = part.features.length;
  const named = { features: [lacked as Feature, part.features[0] as Feature], documents: part.documents };
  expect(joinNamed(part, named).features).toHaveLength(before + 1);
  expect(part.features).toContain(lacked);
  expect(part.documents).toHaveLength(atlas.documents.length);
});
