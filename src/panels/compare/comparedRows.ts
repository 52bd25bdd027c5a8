import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { DocumentId, PassageId } from '../../atlas/model/ids.ts';
import { comparedFeatures, type Share } from '../../state/comparedFeatures.ts';
import type { Comparison } from '../../state/comparison.ts';

/** What a document says of a feature: how many passages, and the first of them. */
export interface SaidIn {
  count: number;
  first: PassageId;
}

/** One feature that a comparison is about. */
export interface ComparedRow {
  feature: Feature;
  /** Between documents: what each says of it; nothing between periods. */
  one: SaidIn | null;
  other: SaidIn | null;
}

/** The rows of each group. Between documents the most spoken of first, between periods the earliest. */
export function comparedRows(
  atlas: Pick<Atlas, 'features' | 'layers'>,
  comparison: Comparison,
): { rows: Record<Share, ComparedRow[]>; undated: number } {
  const { shares, undated } = comparedFeatures(atlas, comparison);
  const rows: Record<Share, ComparedRow[]> = { both: [], one: [], other: [] };
  for (const feature of atlas.features) {
    const share = shares.get(feature.id);
    if (!share) continue;
    const said = (side: 'one' | 'other') =>
      comparison.of === 'documents' ? saidIn(feature, comparison[side]) : null;
    rows[share].push({ feature, one: said('one'), other: said('other') });
  }
  for (const group of Object.values(rows))
    group.sort(comparison.of === 'documents' ? mostFirst : earliestFirst);
  return { rows, undated };
}

/** The first passage is the first that names the feature itself, where one does. */
function saidIn({ mentions }: Pick<Feature, 'mentions'>, document: DocumentId): SaidIn | null {
  const inDocument = mentions.filter((mention) => mention.document === document);
  const [first] = inDocument;
  return first === undefined ? null : { count: inDocument.length, first: first.passage };
}

const total = ({ one, other }: ComparedRow): number => (one?.count ?? 0) + (other?.count ?? 0);
const byTitle = (a: ComparedRow, b: ComparedRow): number => a.feature.title.localeCompare(b.feature.title);
const mostFirst = (a: ComparedRow, b: ComparedRow): number => total(b) - total(a) || byTitle(a, b);
const dayOf = ({ feature: { span } }: ComparedRow): number => span?.[0] ?? span?.[1] ?? 0;
const earliestFirst = (a: ComparedRow, b: ComparedRow): number => dayOf(a) - dayOf(b) || byTitle(a, b);
