import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { Choices } from '../state/choices.ts';
import { comparedFeatures } from '../state/comparedFeatures.ts';

/** What the map is about: the rest of it steps back. */
export interface Meant {
  select: FeatureId | null;
  /** Features that do not step back while that one is selected. */
  related: ReadonlySet<FeatureId>;
  /** The series of the selected track, whose other tracks step back further: they lie beside it. */
  series: FeatureId | null;
  /** What a search has found, else what is compared; null where there is neither. */
  narrowed: ReadonlySet<FeatureId> | null;
}

/** What the choices, and what a search has found, are about. */
export function meantBy(
  atlas: Atlas,
  choices: Pick<Choices, 'select' | 'compare'>,
  found: readonly FeatureId[] | null = null,
): Meant {
  const { select, compare } = choices;
  const compared = compare && new Set(comparedFeatures(atlas, compare).shares.keys());
  return {
    select,
    related: select === null ? new Set() : relatedTo(atlas, select),
    series: atlas.features.find(({ id }) => id === select)?.lane?.series ?? null,
    narrowed: found === null ? compared : new Set(found),
  };
}

/** Whether a feature keeps its strength: it is selected or has to do with what is, or while nothing is, it is compared or found. */
export function keepsStrength({ select, related, narrowed }: Meant, id: FeatureId): boolean {
  if (select !== null) return id === select || related.has(id);
  return narrowed === null || narrowed.has(id);
}

/** Where an event happened and what happened at a place; what a feature is compared with, and the lines measured. */
function relatedTo(atlas: Atlas, id: FeatureId): Set<FeatureId> {
  const related = new Set<FeatureId>();
  for (const feature of atlas.features) {
    const touches = feature.id === id || feature.at.includes(id) || feature.partOf === id;
    if (feature.id === id) for (const place of [...feature.at, feature.partOf]) if (place) related.add(place);
    if (touches) related.add(feature.id);
  }
  for (const { features, line } of atlas.checks) {
    if (!features.includes(id) && line !== id) continue;
    for (const other of [...features, line]) if (other) related.add(other);
  }
  related.delete(id);
  return related;
}
