import type { DocumentId, FeatureId, SpeakerId, TourId } from '../atlas/model/ids.ts';
import type { Choices } from './choices.ts';
import type { Comparison } from './comparison.ts';

/** One thing that is open beside the map. */
export type Open =
  | { what: 'reading'; tour: TourId; step: number }
  | { what: 'document'; document: DocumentId }
  /** `voice`: whose passages alone its panel shows; null for everyone's. */
  | { what: 'feature'; feature: FeatureId; voice: SpeakerId | DocumentId | null }
  | { what: 'voice'; voice: SpeakerId | DocumentId }
  | { what: 'comparison'; comparison: Comparison };

/** The choices that say what is open. */
export type OpenChoices = Pick<Choices, 'tour' | 'step' | 'read' | 'select' | 'voice' | 'compare'>;

/**
 * All that is open, in the order in which it is closed: the guided reading, which stands beside the rest, then what the
 * side panel shows, then what comes back under it.
 */
export function openIn({ tour, step, read, select, voice, compare }: OpenChoices): Open[] {
  const open: Open[] = [];
  if (tour !== null) open.push({ what: 'reading', tour, step: step ?? 1 });
  if (read !== null) open.push({ what: 'document', document: read });
  if (select !== null) open.push({ what: 'feature', feature: select, voice });
  else if (voice !== null) open.push({ what: 'voice', voice });
  if (compare !== null) open.push({ what: 'comparison', comparison: compare });
  return open;
}

/** What of all that is open stands beside the map: a guided reading, and what the side panel shows. */
export const besideMap = (open: readonly Open[]): readonly Open[] =>
  open.slice(0, open[0]?.what === 'reading' ? 2 : 1);

/** Names a thing that is open, to tell whether it is still the same: another step or other sides do not make another. */
export function keyOf({ what, ...of }: Open): string {
  const { tour, document, feature, voice }: Partial<Record<string, unknown>> = of;
  return [what, tour ?? document ?? feature ?? voice ?? []].flat().join(' ');
}

/** What closing each comes to. */
export const closed = {
  reading: { tour: null, step: null },
  document: { read: null, passage: null },
  feature: { select: null, voice: null },
  voice: { voice: null },
  comparison: { compare: null },
} as const satisfies Record<Open['what'], Partial<Choices>>;
