import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { MapGeometry } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { visibleFeatures } from '../../state/shownOnMap.ts';
import type { PageTools } from '../ground/pageContext.ts';
import { csv } from './csv.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { takenFeatures } from './takenFeatures.ts';

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
  const response = await fetch(new URL('./data/atlas.geojson', page));
  if (!response.ok) throw new Error(`data/atlas.geojson could not be fetched (${response.status}).`);
  const { features }: { features: OpenFeature[] } = await response.json();
  return new Map(features.flatMap(({ id, geometry }) => (geometry ? [[id, geometry] as const] : [])));
}

/** A file of everything the map shows now, made in the browser. Rejects where shapes or texts cannot be fetched. */
export async function exportFile(
  form: ExportForm,
  { index: { atlas }, choices, texts }: Pick<PageTools, 'index' | 'choices' | 'texts'>,
  page: { address: string; base: string },
): Promise<{ name: string; content: Blob }> {
  const features = visibleFeatures(atlas, choices.getState());
  const wanted = new Set(features.flatMap(({ mentions }) => mentions.map(({ document }) => document)));
  const [geometries, documents] = await Promise.all([
    fetchGeometries(page.base),
    Promise.all([...wanted].map(async (id): Promise<[string, AtlasDocument]> => [id, await texts.text(id)])),
  ]);
  const taken = takenFeatures(features, {
    atlas,
    geometries,
    documents: new Map(documents),
    linkOf: (choice) => new URL(linkTo(choice), page.base).href,
  });
  const { title, dataVersion, statements } = atlas;
  const imprint = { title, dataVersion, statements, link: page.address };
  const write = {
    geojson: () => geojson(taken, imprint),
    csv: () => csv(taken),
    kml: () => kml(taken, imprint),
  };
  return {
    name: fileName(title, dataVersion, form),
    content: new Blob([write[form]()], { type: mediaTypes[form] }),
  };
}
