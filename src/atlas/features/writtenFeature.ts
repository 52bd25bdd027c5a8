import type { Fault } from '../files/propertyProblems.ts';
import type { AtlasLayer } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureProperties } from './featureProperties.ts';

/** A feature as it stands in `geo/`: its properties are of the right form, nothing else is known yet. */
export interface WrittenFeature {
  id: FeatureId;
  layer: AtlasLayer;
  /** Relative to the geo folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** 0-based place in its collection. */
  index: number;
  properties: FeatureProperties;
  geometry: MapGeometry | null;
}

/** Says of a fault where it stands. */
export function problemOf(feature: Omit<WrittenFeature, 'properties' | 'geometry'>, fault: Fault): Problem {
  return {
    severity: 'error',
    file: feature.file,
    line: feature.line,
    featureIndex: feature.index,
    featureId: feature.id,
    ...fault,
  };
}
