import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import { sourceNames } from '../layers/symbol.ts';
import type { BadgeProperties } from './comparisonBadges.ts';
import type { MapLabels } from './labels.ts';
import type { PointsWith } from './mapPoints.ts';
import type { MarkProperties } from './marks.ts';

/** Of sources that get their data later. */
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The sources of everything above the base: shapes by address, so that they load beside the code; names and
 * event marks from the atlas at hand. Features keep their own ids (`promoteId`), and MapLibre gets no free text.
 */
export function featureSources(
  featuresUrl: string,
  { points, lines }: MapLabels,
  marks: PointsWith<MarkProperties>,
  badges: PointsWith<BadgeProperties>,
): Record<string, SourceSpecification> {
  return {
    // A shape is cut at 180° and may lie on both sides: a wide buffer keeps limits whole at the tiles' edges.
    [sourceNames.features]: {
      type: 'geojson',
      data: featuresUrl,
      promoteId: 'id',
      buffer: 128,
      tolerance: 0.3,
    },
    [sourceNames.marks]: { type: 'geojson', data: marks, promoteId: 'id' },
    [sourceNames.badges]: { type: 'geojson', data: badges, promoteId: 'id' },
    [sourceNames.ruler]: { type: 'geojson', data: nothing, tolerance: 0.1 },
    [sourceNames.glow]: { type: 'geojson', data: nothing, buffer: 128, tolerance: 0.3 },
    [sourceNames.rings]: { type: 'geojson', data: nothing },
    [sourceNames.labels]: { type: 'geojson', data: points, promoteId: 'id' },
    // A name stands in the middle of its line, which no tile may cut: few levels of tiles, each with all around it.
    [sourceNames.namesAlong]: { type: 'geojson', data: lines, maxzoom: 3, buffer: 512, tolerance: 0 },
  };
}
