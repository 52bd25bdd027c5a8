import { fetchJson } from '../../atlas/fetched/fetchJson.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';
import type { MapGeometry } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { csvText, type Row } from '../../atlas/openData/csvText.ts';
import { evidenceRows } from '../../atlas/openData/evidence.ts';
import { featureIri } from '../../atlas/openData/iris.ts';
import { linkTo } from '../../state/links.ts';
import { shownOnMap } from '../../state/shownOnMap.ts';
import type { PageTools } from '../ground/pageContext.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { type Holdings, takenFeatures } from './takenFeatures.ts';

/** The forms in which what is visible can be taken. */
export type ExportForm = 'geojson' | 'csv' | 'kml';

const mediaTypes: Record<ExportForm, string> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
};

/** `marginal-seas-0a1b2c.csv`: the atlas by its title, its data by their version. */
export const fileName = (title: string, dataVersion: string, ending: string): string =>
  `${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}-${dataVersion}.${ending}`;

/** A shape of the open data: what `data/atlas.geojson` has of it. */
interface OpenFeature {
  id: FeatureId;
  geometry: MapGeometry | null;
}

async function fetchGeometries(page: string): Promise<Map<FeatureId, MapGeometry>> {
  const address = new URL('./data/atlas.geojson', page).href;
  const { features } = await fetchJson<{ features: OpenFeature[] }>(address);
  return new Map(features.flatMap(({ id, geometry }) => (geometry ? [[id, geometry] as const] : [])));
}

/** What an export came to. */
export interface ExportedFile {
  name: string;
  content: Blob;
  /** Features in the file. */
  count: number;
}

/**
 * A file of everything the map shows now, as a table also of what has no place, made in the browser. Rejects where
 * shapes or texts cannot be fetched: none leaves without its quotations, and the next try asks for them anew.
 */
export async function exportFile(
  form: ExportForm,
  { wholeAtlas, details, feature, choices, texts }: PageTools,
  page: { address: string; base: string },
): Promise<ExportedFile> {
  const [atlas, { checks, changes }] = await Promise.all([wholeAtlas(), details()]);
  const shown = shownOnMap(atlas, choices.getState(), {
    roles: ['content', 'checks'],
    // A table has room for what has no place.
    unlocated: form === 'csv',
  });
  const known = async (ids: Iterable<FeatureId>) => Promise.all([...new Set(ids)].map(feature));
  const features = await known(atlas.features.filter(shown).map(({ id }) => id));
  const places = await known(features.flatMap(({ at }) => at));
  const wanted = new Set(features.flatMap(({ mentions }) => mentions.map(({ document }) => document)));
  const [geometries, ...documents] = await Promise.all([
    fetchGeometries(page.base),
    ...[...wanted].map(async (id) => [id, await texts(id)] as const),
  ]);
  const holdings: Holdings = {
    atlas: { ...atlas, checks, changes, features: places },
    geometries,
    documents: new Map(documents),
    lang: choices.getState().lang,
    linkOf: (choice) => new URL(linkTo(choice), page.base).href,
  };
  const { title, dataVersion, statements } = atlas;
  const imprint = { title, dataVersion, statements, link: page.address };
  const write = {
    geojson: () => geojson(takenFeatures(features, holdings), imprint),
    csv: () => csv(features, holdings),
    kml: () => kml(takenFeatures(features, holdings), imprint),
  };
  return {
    name: fileName(title, dataVersion, form),
    content: new Blob([write[form]()], { type: mediaTypes[form] }),
    count: features.length,
  };
}

/**
 * The evidence table of the open data for these features, those without a place too, each with its link. Shapes are
 * given by a point inside them; whole, they are in the GeoJSON and the KML.
 */
export function csv(features: readonly WholeFeature[], { atlas, documents, lang, linkOf }: Holdings): string {
  const texts = [...documents.values()];
  const links = new Map<Row[string], string>(
    features.map(({ id }) => [featureIri(id), linkOf({ select: id })]),
  );
  const rows = evidenceRows(features, { atlas, documents: texts }, { lang });
  const linked = Array.from(rows, (row) => ({ ...row, link: links.get(row.iri ?? '') ?? '' }));
  return [...csvText(linked)].join('');
}
