import { expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { roundRuler } from '../../state/ruler.ts';
import { bearingInWords, lengthInWords, spotNames } from './rulerWords.ts';

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
