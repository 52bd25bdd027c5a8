import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature as GeojsonFeature, Geometry } from 'geojson';
import { contentProperties, orientationProperties } from '../features/featureProperties.ts';
import type { KnownNames } from '../features/featureRule.ts';
import { featureFaults } from '../features/featureRules.ts';
import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
import { type Fault, readBySchema } from '../files/propertyProblems.ts';
import { readBytes } from '../files/readText.ts';
import { errorAt } from '../files/report.ts';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { packed } from '../kept/packed.ts';
import type { AtlasLayer } from '../model/atlas.ts';
import { slug } from '../model/fields.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';

/** What the layers hold: the sound features, the ids of the rejected ones, and why. */
export interface WrittenLayers {
  features: WrittenFeature[];
  faulty: Set<FeatureId>;
  /** Whether every feature is among `features` or `faulty`; not so where a file could not be read at all. */
  complete: boolean;
  problems: Problem[];
}

const PROPERTY_NAMES = Object.keys(contentProperties.shape);

function readProperties(layer: AtlasLayer, written: unknown) {
  const schema = layer.role === 'orientation' ? orientationProperties : contentProperties;
  return readBySchema(schema, written, PROPERTY_NAMES);
}

function isMapGeometry(geometry: Geometry | null): geometry is MapGeometry | null {
  return geometry === null || geometry.type !== 'GeometryCollection';
}

/** Reads one feature as GeoJSON gives it: the feature, or its faults. Each is judged by itself, never the file. */
function readFeature(
  geojson: GeojsonFeature<Geometry | null>,
  place: Pick<WrittenFeature, 'layer' | 'file' | 'line' | 'index'>,
  known: KnownNames,
): { feature: WrittenFeature | null; id: string; faults: Fault[] } {
  const id = typeof geojson.id === 'string' ? geojson.id : '';
  const faults: Fault[] = [];
  if (!slug.safeParse(id).success) {
    faults.push({
      rule: 'id-slug',
      message: `“id” must be a slug: small letters a-z, digits and single hyphens`,
    });
  }
  const properties = readProperties(place.layer, geojson.properties);
  faults.push(...properties.faults);
  // A GeometryCollection is refused where the file itself is checked.
  if (properties.value === null || faults.length > 0 || !isMapGeometry(geojson.geometry)) {
    return { feature: null, id, faults };
  }
  const geometry = geojson.geometry && packed(geojson.geometry, 'coordinates');
  const feature = { ...place, id, properties: properties.value, geometry };
  return { feature, id, faults: featureFaults(feature, known) };
}

/** The file of a layer, and those of a large one in a folder of its name. */
function filesOf(geoDir: string, { id }: AtlasLayer): string[] {
  const folder = join(geoDir, 'layers', id);
  const more = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
  return [`layers/${id}.geojson`, ...more.map((name) => `layers/${id}/${name}`)];
}

function readFile(geoDir: string, file: string, layer: AtlasLayer, known: KnownNames): WrittenLayers {
  const layers: WrittenLayers = { features: [], faulty: new Set(), complete: true, problems: [] };
  const read = readBytes(geoDir, file);
  if ('problem' in read) {
    const message = `atlas.json names the layer “${layer.id}”, but: ${read.problem.message}`;
    return { ...layers, complete: false, problems: [{ ...read.problem, rule: 'layer-file', message }] };
  }
  const checked = checkGeojson(read.bytes, file, { strict: true });
  layers.problems.push(...checked.errors, ...checked.warnings);
  for (const { featureId } of checked.errors) if (featureId !== undefined) layers.faulty.add(featureId);
  for (const { feature: geojson, index, line } of checked.features) {
    const place = { layer, file, line, index };
    const { feature, id, faults } = readFeature(geojson, place, known);
    layers.problems.push(...faults.map((fault) => problemOf({ ...place, id }, fault)));
    if (feature === null || faults.length > 0) layers.faulty.add(id);
    else if (!layers.faulty.has(id)) layers.features.push(feature);
  }
  layers.complete = layers.features.length + layers.faulty.size >= checked.featureCount;
  if (checked.featureCount === 0 && checked.errorCount > 0) layers.complete = false;
  return layers;
}

/** Layer files that no layer of `atlas.json` stands for, and those that would hide what the build makes. */
function strayFiles(geoDir: string, layers: AtlasLayer[]): Problem[] {
  const folder = join(geoDir, 'layers');
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return files
    .filter((file) => {
      const isOf = (id: string) => file.name === `${id}.geojson` || (file.isDirectory() && file.name === id);
      return !layers.some(({ id, role }) => role !== 'checks' && isOf(id));
    })
    .map(({ name }) => {
      const message = 'is not the file of a layer: add its layer to atlas.json or remove it';
      return errorAt({ file: `layers/${name}` }, 'layer-file', message);
    });
}

/** Reads all layers of `geo/layers/`, in the order of `atlas.json`, and judges each feature by itself. */
export function readLayers(geoDir: string, layers: AtlasLayer[], known: KnownNames): WrittenLayers {
  const read = layers
    .filter(({ role }) => role !== 'checks')
    .flatMap((layer) => filesOf(geoDir, layer).map((file) => readFile(geoDir, file, layer, known)));
  return {
    features: read.flatMap(({ features }) => features),
    faulty: new Set(read.flatMap(({ faulty }) => [...faulty])),
    complete: read.every(({ complete }) => complete),
    problems: [...read.flatMap(({ problems }) => problems), ...strayFiles(geoDir, layers)],
  };
}
