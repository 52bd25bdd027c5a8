import type { Feature as GeojsonFeature } from 'geojson';
import { weakestSources } from '../features/weakestSources.ts';
import type { WholeAtlas } from '../model/atlas.ts';
import type { WholeFeature } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { openChecks } from './checksJson.ts';
import { featureIri, passageIri } from './iris.ts';

function propertiesOf(feature: WholeFeature, atlas: WholeAtlas): Record<string, unknown> {
  const { id: _id, bbox: _bbox, mentions, checks, reports, ...properties } = feature;
  return {
    iri: featureIri(feature.id),
    ...properties,
    reports: reports.map(({ against, ...report }) => ({
      ...report,
      ...(against && { against: against.map(({ document, passage }) => passageIri(document, passage)) }),
    })),
    weakestSources: weakestSources(feature, atlas.features),
    passages: [...new Set(mentions.map(({ document, passage }) => passageIri(document, passage)))],
    checks: openChecks(atlas.checks.filter(({ id }) => checks.includes(id))),
    dataVersion: atlas.dataVersion,
  };
}

/** The features of the content and checks layers: all but the labels of the chart. */
export function openFeatures({ features, layers }: Pick<WholeAtlas, 'features' | 'layers'>): WholeFeature[] {
  const orientation = layers.filter(({ role }) => role === 'orientation').map(({ id }) => id);
  return features.filter(({ layer }) => !orientation.includes(layer));
}

/**
 * The open features as GeoJSON (RFC 7946), one by one: those without a place have a null
 * geometry. Properties are those of `Feature`, whose ids are those of links; `iri` and `passages` are the names that
 * `annotations.jsonld`, `checks.json` and `evidence.csv` use.
 */
export function* geojsonFeatures(
  atlas: WholeAtlas,
  geometries: Map<FeatureId, MapGeometry>,
): Generator<GeojsonFeature<MapGeometry | null>> {
  for (const feature of openFeatures(atlas)) {
    const geometry = geometries.get(feature.id) ?? null;
    const bbox = geometry === null || feature.bbox === null ? {} : { bbox: feature.bbox };
    yield { type: 'Feature', id: feature.id, ...bbox, properties: propertiesOf(feature, atlas), geometry };
  }
}
