import { expect, it, test } from 'vitest';
import type { Feature } from '../../atlas/model/feature.ts';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { sizeInWords } from './ShapeFacts.tsx';

const size = (part: Partial<Feature>) =>
  sizeInWords(
    sampleFeature({ id: 'alpha', bbox: [10.2, 20, 12, 22.4], basis: 'derived', ...part }),
    englishMessages,
  );
const corners = 'between 20°00′\u00a0N 010°12′\u00a0E and 22°24′\u00a0N 012°00′\u00a0E';

it('gives a point’s position', () => {
  expect(size({ shape: 'point', bbox: [0, 0, 0, 0], anchor: [0, 0] })).toBe(
    'At 00°00′\u00a0N 000°00′\u00a0E',
  );
});

it('gives an area’s size and corners, a line’s length', () => {
  expect(size({ areaKm2: 46_212 })).toBe(`About 46\u202f000\u00a0km², ${corners}`);
  expect(size({ shape: 'line', symbol: 'track', lengthKm: 3164 })).toBe(`3200\u00a0km long, ${corners}`);
  expect(size({ basis: 'named', kind: 'island', areaKm2: 1849 })).toBe(`About 1800\u00a0km², ${corners}`);
});

it('gives a measured distance as the map has it', () => {
  expect(size({ shape: 'line', symbol: 'measure', lengthKm: 47.53 })).toBe(`47.5\u00a0km long, ${corners}`);
});

const roughly = 'Roughly between 20°\u00a0N 10°\u00a0E and 23°\u00a0N 12°\u00a0E';

test.each<[string, Partial<Feature>]>([
  ['a sea known by name', { basis: 'named', kind: 'sea', areaKm2: 5_014_200 }],
  ['a sea with conventional limits', { basis: 'named', kind: 'sea', toleranceKm: 15, areaKm2: 1_063_600 }],
  ['a sketched line', { basis: 'schematic', kind: 'patrol', shape: 'line', lengthKm: 2600 }],
  ['the line a name runs along', { basis: 'named', kind: 'strait', shape: 'line', lengthKm: 376 }],
])('no size, and no exact corners, of %s', (_what, part) => {
  expect(size(part)).toBe(roughly);
});

it('says nothing of what has no shape', () => {
  expect(size({ shape: null, bbox: null, anchor: null })).toBeNull();
});
