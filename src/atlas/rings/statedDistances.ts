import { hasKnownEdge } from '../checks/knownEdge.ts';
import { converted, isLengthUnit } from '../checks/lengthUnits.ts';
import type { Atlas, AtlasDetails } from '../model/atlas.ts';
import type { Check } from '../model/check.ts';
import type { Feature } from '../model/feature.ts';

/** How far from another feature a text says that one is: the figure with its own rounding, kilometres. */
export interface StatedDistance {
  check: Check;
  from: Feature;
  lowKm: number;
  highKm: number;
}

/** The distances from others that texts state of a feature, each from where one can be measured. In the atlas's order. */
export function statedDistances(
  id: string,
  { checks, features }: Pick<AtlasDetails, 'checks'> & Pick<Atlas, 'features'>,
): StatedDistance[] {
  return checks.flatMap((check): StatedDistance[] => {
    const { kind, stated } = check;
    if (kind !== 'measure' || !stated || !check.features.includes(id) || !isLengthUnit(stated.unit))
      return [];
    const other = check.features.find((end) => end !== id);
    const from = features.find((feature) => feature.id === other);
    if (!from || from.shape === null || !hasKnownEdge(from)) return [];
    const inKm = (length: number) => converted(length, stated.unit as 'km', 'km');
    return [{ check, from, lowKm: inKm(stated.low), highKm: inKm(stated.high) }];
  });
}
