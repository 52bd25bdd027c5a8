import type { Atlas, AtlasLayer } from '../../atlas/model/atlas.ts';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { DocumentId, FeatureId, LayerId } from '../../atlas/model/ids.ts';
import { isEvent } from '../../atlas/model/kinds.ts';

/** The atlas with look-ups by id. Ids that nothing has give undefined: links in texts are checked by the build, addresses are not. */
export interface AtlasIndex {
  atlas: Atlas;
  feature(id: FeatureId): Feature | undefined;
  layer(id: LayerId): AtlasLayer | undefined;
  document(id: DocumentId): DocumentSummary | undefined;
  /** Features that happened at this one, in the order of the atlas. */
  eventsAt(id: FeatureId): Feature[];
  /** Features that name this one as the whole they belong to. */
  partsOf(id: FeatureId): Feature[];
  /** Features of a layer that the map draws. */
  drawnIn(id: LayerId): Feature[];
  /** Features that stand in the list only, each with its reason. */
  unlocated: Feature[];
  /** Events without a date; places have none by nature. */
  undated: Feature[];
}

/** Built once per atlas. */
export function indexAtlas(atlas: Atlas): AtlasIndex {
  const features = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const layers = new Map(atlas.layers.map((layer) => [layer.id, layer]));
  const documents = new Map(atlas.documents.map((document) => [document.id, document]));
  const drawnIn = (id: LayerId) =>
    atlas.features.filter((feature) => feature.layer === id && feature.shape !== null);
  const drawn = new Map(atlas.layers.map(({ id }) => [id, drawnIn(id)]));
  return {
    atlas,
    feature: (id) => features.get(id),
    layer: (id) => layers.get(id),
    document: (id) => documents.get(id),
    eventsAt: (id) => atlas.features.filter((feature) => feature.at.includes(id)),
    partsOf: (id) => atlas.features.filter((feature) => feature.partOf === id),
    drawnIn: (id) => drawn.get(id) ?? [],
    unlocated: atlas.features.filter((feature) => feature.unlocated !== undefined),
    undated: atlas.features.filter(({ kind, when }) => when === undefined && isEvent(kind)),
  };
}
