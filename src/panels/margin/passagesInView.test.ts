import { describe, expect, it } from 'vitest';
import { standings } from '../../atlas/model/feature.ts';
import type { BBox } from '../../atlas/model/geometry.ts';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import type { ShowingChoices } from '../../state/shownOnMap.ts';
import { atlas as alphaAtlas } from '../fixtures/alphaAtlas.ts';
import { passagesInView } from './PassagesInView.tsx';

const place = (id: string, anchor: [number, number], bbox: BBox) =>
  sampleFeature({
    id,
    layer: 'zones',
    anchor,
    bbox,
    shape: 'area',
    mentions: [{ document: 'alpha-note', passage: id, mode: 'author' }],
  });
const atlas = {
  layers: [{ id: 'zones', title: 'Zones', group: 'all', on: true, role: 'content' as const }],
  checks: [],
  documents: alphaAtlas.documents,
  features: [
    place('p1', [170, 10], [169, 9, 171, 11]),
    place('p2', [-175, 10], [178, 8, -168, 12]),
    { ...place('p3', [100, 50], [20, 0, 175, 80]), span: [100, 100] as const },
    sampleFeature({ id: 'nowhere', layer: 'zones', shape: null, bbox: null, anchor: null }),
  ],
};
const inView = (view: BBox | null, part: Partial<ShowingChoices> = {}) => {
  const choices = { layers: ['zones'], hidden: [], standing: standings, time: null, select: null, ...part };
  return passagesInView(atlas, choices, view).flatMap(({ passages }) => [...passages]);
};

describe('passages in view', () => {
  it('are those whose place has its anchor there, also across the antimeridian', () => {
    expect(inView([165, 0, 172, 20])).toEqual(['p1']);
    expect(inView([165, 0, 190, 20])).toEqual(['p1', 'p2']);
    expect(inView([-180, 9, -170, 11])).toEqual(['p2']);
  });

  it('hold a place of which a good part is seen, and no country of which a corner is', () => {
    expect(inView([177, 0, 183, 20])).toEqual(['p2']);
    expect(inView([170.5, 9, 171, 11])).toEqual(['p1']);
    expect(inView([172, 0, 176, 20])).toEqual([]);
  });

  it('leave out what is switched off, and are all where the view is not known', () => {
    expect(inView(null)).toEqual(['p1', 'p2', 'p3']);
    expect(inView(null, { layers: [] })).toEqual([]);
    expect(inView(null, { hidden: ['p2'] })).toEqual(['p1', 'p3']);
    expect(inView(null, { time: { from: 200, to: null } })).toEqual(['p1', 'p2']);
  });
});
