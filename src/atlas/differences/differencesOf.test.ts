import { expect, test } from 'vitest';
import { soundAtlas, withProperties, withText } from '../fixtures/editedGeo.ts';
import { differencesOf } from './differencesOf.ts';

const TEXT = 'documents/alpha.md';

test('a sum that differs stands against computation, with its words', () => {
  expect(differencesOf(soundAtlas().atlas)).toMatchObject([
    { kind: 'computation', words: '$82 million', check: 'sum:costs', against: [] },
  ]);
});

test('a report stands against the passages that it names, and only then', () => {
  const reports = [
    { says: 'They met a day later.', sources: ['alpha-chart'], against: ['alpha/p1'] },
    { says: 'The port was full.', sources: ['alpha-chart'] },
  ];
  const { atlas } = soundAtlas(withProperties('places', 'gamma-meeting', { reports }));
  expect(differencesOf(atlas).filter(({ kind }) => kind === 'reports')).toMatchObject([
    {
      id: 'report-gamma-meeting-1',
      features: ['gamma-meeting'],
      passages: [{ document: 'alpha', passage: 'p1' }],
      says: 'They met a day later.',
      sources: [{ id: 'alpha-chart' }],
    },
  ]);
});

test('a figure that differs from what reports give names them; words beside other words name those', () => {
  const wednesday = withText(TEXT, 'weekday:2021-06-01', 'weekday:2021-06-02');
  const beside = withText(
    TEXT,
    'drill of its kind',
    'drill [of its kind](beside:alpha/p2 "elsewhere: Otherwise.")',
  );
  expect(differencesOf(soundAtlas(wednesday, beside).atlas)).toMatchObject([
    { kind: 'reports', words: 'Tuesday', sources: [{ id: 'alpha-chart' }] },
    { kind: 'computation', words: 'of its kind', against: [{ document: 'alpha', passage: 'p2' }] },
    { kind: 'computation', words: '$82 million' },
  ]);
});
