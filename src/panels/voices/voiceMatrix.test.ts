import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Mention } from '../../atlas/model/feature.ts';
import { sampleAtlas, sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { columnFeatures, mostSpokenOf, voiceMatrix } from './voiceMatrix.ts';

const by = (document: string, passage: string, part: Partial<Mention> = {}): Mention => ({
  document,
  passage,
  mode: 'author',
  ...part,
});
const captain = { speaker: 'captain', mode: 'quoted' } as const;
const place = (id: string, mentions: Mention[]) =>
  sampleFeature({ id, title: id, kind: 'sea', symbol: 'named-area', layer: 'alpha-zones', mentions });
const atlas: Atlas = {
  ...sampleAtlas,
  documents: ['log', 'note'].map((id) => ({ ...sampleAtlas.documents[0], id, title: id }) as DocumentSummary),
  speakers: [
    { id: 'pilot', name: 'A pilot' },
    { id: 'captain', name: 'The captain', country: 'Betaland' },
  ],
  features: [
    place('gulf', [
      by('log', 'p1'),
      by('log', 'p2', captain),
      by('log', 'p3', { ...captain, via: 'drill' }),
      by('note', 'p1', { ...captain, mode: 'reported' }),
    ]),
    place('bay', [by('log', 'p2', captain), by('note', 'p2'), by('note', 'p3')]),
    sampleFeature({ id: 'drill', mentions: [by('log', 'p3', captain)] }),
    place('silent', []),
    sampleFeature({ id: 'club', kind: 'organisation', shape: null, mentions: [by('log', 'p1')] }),
    sampleFeature({ id: 'name', kind: 'sea', layer: 'names', mentions: [by('log', 'p1')] }),
  ],
};
const places = columnFeatures(atlas, 'places');
const rowOf = (voice: string, document: string | null = null) =>
  voiceMatrix(atlas, places, document).rows.find((row) => row.voice === voice);

describe('the table of voices', () => {
  it('has places apart from events and from what has no place, and no names of the chart', () => {
    expect(places.map(({ id }) => id)).toEqual(['gulf', 'bay', 'silent']);
    expect(columnFeatures(atlas, 'events').map(({ id }) => id)).toEqual(['drill', 'club']);
  });

  it('counts a passage once for each place, through an event there too, and tells the ways apart', () => {
    expect(rowOf('captain')?.cells.get('gulf')).toEqual({
      count: 3,
      all: 3,
      modes: { quoted: 2, reported: 1 },
    });
    expect(rowOf('log')?.cells.get('gulf')).toEqual({ count: 1, all: 1, modes: { author: 1 } });
  });

  it('counts a passage once in the row and in the column, whatever it speaks of besides', () => {
    expect(rowOf('captain')?.count).toBe(3);
    expect(voiceMatrix(atlas, places, null).columns.map(({ count }) => count)).toEqual([4, 3]);
  });

  it('leaves out who says nothing and what nobody speaks of', () => {
    const { rows, columns } = voiceMatrix(atlas, places, null);
    expect(rows.map(({ voice }) => voice).sort()).toEqual(['captain', 'log', 'note']);
    expect(columns.map(({ feature }) => feature.id)).toEqual(['gulf', 'bay']);
  });

  it('counts one document alone, and keeps what the panel will show in all', () => {
    expect(rowOf('captain', 'note')?.cells.get('gulf')).toEqual({
      count: 1,
      all: 3,
      modes: { reported: 1 },
    });
    expect(rowOf('captain', 'note')?.cells.has('bay')).toBe(false);
    expect(rowOf('log', 'note')).toBeUndefined();
  });
});

it('has most passages first, and keeps these where there is too much to lay out', () => {
  const matrix = voiceMatrix(atlas, places, null);
  expect(matrix.rows.map(({ voice }) => voice)).toEqual(['captain', 'note', 'log']);
  expect(matrix.columns.map(({ feature }) => feature.id)).toEqual(['gulf', 'bay']);
  const { rows, columns } = mostSpokenOf(matrix, 1);
  expect(rows.map(({ voice }) => voice)).toEqual(['captain']);
  expect(columns.map(({ feature }) => feature.id)).toEqual(['gulf']);
});
