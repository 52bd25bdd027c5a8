import type { Feature } from '../model/feature.ts';

/** Named areas of these kinds have a shore or a border; the edge of any other is not known without a tolerance. */
const EDGED = ['island', 'island-group', 'country'];

/** False where nothing can be measured from a feature: a sketch, or a named area without a known edge. */
export const hasKnownEdge = ({
  basis,
  shape,
  toleranceKm,
  kind,
}: Pick<Feature, 'basis' | 'shape' | 'toleranceKm' | 'kind'>): boolean =>
  basis !== 'schematic' &&
  !(basis === 'named' && shape === 'area' && toleranceKm === undefined && !EDGED.includes(kind));

/** Whether a feature's area or length is that of what it shows: the outline of a named sea is a convention, a sketch is none. */
export const hasSize = ({ basis, kind }: Pick<Feature, 'basis' | 'kind'>): boolean =>
  basis === 'stated' || basis === 'derived' || (basis === 'named' && EDGED.includes(kind));
