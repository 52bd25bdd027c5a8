import type { Atlas } from './model/atlas.ts';
import type { Feature } from './model/feature.ts';

/** What of an atlas the first view of its map does without; of a feature what is missing there, of one that is not drawn all. */
export interface PanelPart extends Pick<Atlas, 'documents' | 'speakers' | 'tours'> {
  features: (Pick<Feature, 'id'> & Partial<Feature>)[];
}

/**
 * What the map needs of an atlas for its first view: what is drawn, and its names in the atlas's own language. The names of waters
 * stay in all: they are set in one size for all languages. `joinPanelPart` adds what is left.
 */
export function mapPart(atlas: Atlas): { forMap: Atlas; forPanels: PanelPart } {
  const { documents, features, languages, speakers, tours } = atlas;
  const [own] = languages;
  const inOwn = <Said>(said: Record<string, Said>): Record<string, Said> =>
    Object.fromEntries(Object.entries(said).filter(([lang]) => lang === own?.code));
  const drawn = features.filter(({ shape }) => shape !== null);
  return {
    forMap: {
      ...atlas,
      documents: [],
      speakers: [],
      tours: [],
      features: drawn.map(({ names, short, ...feature }) => ({
        ...feature,
        mentions: [],
        names: feature.along ? names : inOwn(names),
        ...(short && { short: inOwn(short) }),
      })),
    },
    forPanels: {
      documents,
      speakers,
      tours,
      features: features.map((feature) => {
        const { id, names, short, mentions } = feature;
        return feature.shape === null ? feature : { id, names, mentions, ...(short && { short }) };
      }),
    },
  };
}

/** Makes a map's part whole, for all who hold it: its features stay the same, in the same list. */
export function joinPanelPart(atlas: Atlas, { features, ...others }: PanelPart): void {
  const known = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const all = features.map((feature) => Object.assign(known.get(feature.id) ?? {}, feature) as Feature);
  atlas.features.splice(0, atlas.features.length, ...all);
  Object.assign(atlas, others);
}
