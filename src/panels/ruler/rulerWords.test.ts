import { expect, it } from 'vitest';
import { legsOf } from '../../atlas/geodesy/legs.ts';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { type RulerPoint, roundRuler } from '../../state/ruler.ts';
import { bearingInWords, lengthInWords, rulerText, spotNames } from './rulerWords.ts';

it('gives lengths in kilometres and nautical miles, bearings in three figures', () => {
  expect(lengthInWords(370.4, englishMessages)).toBe('370\u00a0km · 200\u00a0nmi');
  expect([7.2, 359.7, 90].map(bearingInWords)).toEqual(['007°', '000°', '090°']);
});

it('calls a point by the place it was snapped to, also after the link has rounded it', () => {
  const port = sampleAtlas.features.find(({ id }) => id === 'alpha-port');
  if (!port?.anchor) throw new Error('The fixture has no alpha-port.');
  const spotAt = spotNames(sampleAtlas, 'en');
  expect(spotAt(roundRuler([port.anchor])[0] ?? [0, 0])).toBe(port.title);
  expect(spotAt([1.5, -2.25])).toBeUndefined();
});

it('copies every point, every leg, the sum and the link', () => {
  const points: RulerPoint[] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const text = rulerText(
    englishMessages,
    points,
    legsOf(points),
    ([lng]) => (lng === 0 ? 'Alpha' : undefined),
    'https://example.org/',
  );
  expect(text).toBe(
    [
      '1. Alpha, 00°00′\u00a0N 000°00′\u00a0E',
      '   111\u00a0km · 60.1\u00a0nmi, bearing 090°',
      '2. 00°00′\u00a0N 001°00′\u00a0E',
      '   111\u00a0km · 59.7\u00a0nmi, bearing 000°',
      '3. 01°00′\u00a0N 001°00′\u00a0E',
      '222\u00a0km · 120\u00a0nmi in all',
      'Shortest ways on the WGS 84 ellipsoid',
      'https://example.org/',
    ].join('\n'),
  );
});
