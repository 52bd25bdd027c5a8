import type { CheckKind } from '../../atlas/model/check.ts';
import type { Basis } from '../../atlas/model/feature.ts';

/** The kind of a feature as a reader would say it: abbreviations spelled out, hyphens as spaces. */
export function kindInWords(kind: string): string {
  if (kind === 'adiz') return 'air defence identification zone';
  if (kind === 'measure') return 'measured distance';
  return kind.replaceAll('-', ' ');
}

/** How the shape of a feature is known: the word, and what it means. */
export const basisInWords: Record<Basis, { word: string; meaning: string }> = {
  stated: { word: 'stated', meaning: 'drawn from published coordinates' },
  derived: { word: 'derived', meaning: 'built from figures in the texts or in outside reports' },
  named: { word: 'named', meaning: 'a named place or region; no edge is known' },
  schematic: { word: 'schematic', meaning: 'drawn by the editors to show an idea' },
};

/** What a check compares. */
export const checkKindInWords: Record<CheckKind, string> = {
  measure: 'Distance',
  overlap: 'Overlap',
  duration: 'Duration',
  weekday: 'Day of the week',
  interval: 'Time between',
  sum: 'Sum',
  product: 'Product',
  ratio: 'Ratio',
  count: 'Count',
  together: 'At the same time',
  convert: 'Conversion',
  change: 'Change',
};
