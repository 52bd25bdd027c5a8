import { describe, expect, it } from 'vitest';
import { standings } from '../../atlas/model/feature.ts';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import type { Eye } from '../../state/chartMap.ts';
import type { ShowingChoices } from '../../state/shownOnMap.ts';
import { atlas as alphaAtlas } from '../fixtures/alphaAtlas.ts';
import { passagesInView } from './PassagesInView.tsx';

const place = (id: string, anchor: [number, number]) =>
  sampleFeature({
    id,
    layer: 'zones',
    anchor,
    shape: 'area',
    mentions: [{ document: 'alpha-note', passage: id, mode: 'author' }],
  });
const atlas = {
  layers: [{ id: 'zones', title: 'Zones', group: 'all', on: true, role: 'content' as const }],
  checks: [],
  documents: alphaAtlas.documents,
  features: [
    place('p1', [170, 10]),
    place('p2', [-175, 10]),
    { ...place('p3', [100, 50]), span: [100, 100] as const },
    sampleFeature({ id: 'nowhere', layer: 'zones', shape: null, bbox: null, anchor: null }),
  ],
};
/** A flat map of 20 by 20 degrees, ten pixels to a degree. */
const over = (lng: number, lat: number): Eye => ({
  frame: { left: 0, top: 0, right: 200, bottom: 200 },
  centre: [lng, lat],
  bearing: 0,
  project: ([x, y]) => ({ x: 100 + (x - lng) * 10, y: 100 - (y - lat) * 10 }),
});
const inView = (eye: Eye | null, part: Partial<ShowingChoices> = {}) => {
  const choices = { layers: ['zones'], hidden: [], standing: standings, time: null, select: null, ...part };
  return passagesInView(atlas, choices, eye).flatMap(({ passages }) => [...passages]);
};

describe('passages in view', () => {
  it('are those whose place has its anchor there, also across the antimeridian', () => {
    expect(inView(over(165, 10))).toEqual(['p1']);
    expect(inView(over(178, 10))).toEqual(['p1', 'p2']);
    expect(inView(over(-170, 10))).toEqual(['p2']);
    expect(inView(over(150, 10))).toEqual([]);
  });

  it('leave out what is switched off, and are all where the view is not known', () => {
    expect(inView(null)).toEqual(['p1', 'p2', 'p3']);
    expect(inView(null, { layers: [] })).toEqual([]);
    expect(inView(null, { hidden: ['p2'] })).toEqual(['p1', 'p3']);
    expect(inView(null, { time: { from: 200, to: null } })).toEqual(['p1', 'p2']);
  });
});
