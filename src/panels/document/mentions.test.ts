import { describe, expect, it } from 'vitest';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { countInParts, featuresSpokenOf, mentionsIn } from './mentions.ts';

describe('mentions along a text', () => {
  it('stand where their words stand, in the order of the text', () => {
    const places = mentionsIn(alphaNote, new Set(['alpha-strait', 'drill']));
    expect(places.map(({ passage }) => passage)).toEqual(['p1', 'p10']);
    // 44 of 126 characters of the three passages stand before “Alpha Strait”, 114 before “drill”.
    expect(places.map(({ at }) => Math.round(at * 126))).toEqual([44, 114]);
  });

  it('are those of all features where none is asked for', () => {
    expect(mentionsIn(alphaNote, null)).toHaveLength(3);
  });

  it('are none for a feature the text does not speak of', () => {
    expect(mentionsIn(alphaNote, new Set(['gamma-reef']))).toEqual([]);
  });

  it('are counted in equal parts, the very end in the last', () => {
    const at = (share: number) => ({ passage: 'p1', at: share });
    expect(countInParts([at(0), at(0.49), at(0.5), at(1)], 2)).toEqual([2, 2]);
  });
});

describe('what a document speaks of', () => {
  it('holds the places of its events', () => {
    expect(featuresSpokenOf(atlas, 'alpha-note', new Set(['p10']))).toEqual(['alpha-strait']);
    expect(featuresSpokenOf(atlas, 'alpha-note')).toContain('check-alpha-strait-beta-port');
    expect(featuresSpokenOf(atlas, 'beta-report')).toEqual([]);
  });
});
