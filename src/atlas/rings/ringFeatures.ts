import type { FeatureCollection } from 'geojson';
import { simplify, snapToGrid, subtract } from '../geometry/jts.ts';
import { areaOf } from '../geometry/parts.ts';
import type { WholeAtlas } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { areaWithin } from './areaWithin.ts';
import { statedDistances } from './statedDistances.ts';

/** A band on the map: where the nearest point of `of` lies, if the words that state its distance from something hold. */
export interface RingProperties {
  of: FeatureId;
  /** The words' figure: `370km`. */
  text: string;
}

/** The thinnest band, km: one of an exact figure would have no inside. */
const thinnest = 0.2;

/** Degrees: some 100 m. */
const tolerance = 0.001;
const decimals = 4;

/** The bands of all distances that texts state, round what they are stated from: the figure, and as much as its own rounding allows. */
export function ringFeatures(
  atlas: Pick<WholeAtlas, 'checks' | 'features'>,
  geometries: ReadonlyMap<FeatureId, MapGeometry>,
): FeatureCollection<MapGeometry, RingProperties> {
  return {
    type: 'FeatureCollection',
    features: atlas.features.flatMap(({ id }) =>
      statedDistances(id, atlas).flatMap(({ check, from, lowKm, highKm }) => {
        const place = geometries.get(from.id);
        if (!place) return [];
        const outer = areaWithin(place, Math.max(highKm, lowKm + thinnest));
        const band = lowKm > 0 ? subtract(outer, areaWithin(place, lowKm)) : outer;
        return [
          {
            type: 'Feature' as const,
            properties: { of: id, text: check.words },
            geometry: areaOf(snapToGrid(simplify(band, tolerance), decimals)),
          },
        ];
      }),
    ),
  };
}
