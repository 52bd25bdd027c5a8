import type { Atlas, AtlasDetails, WholeAtlas } from './model/atlas.ts';
import type { Feature, FeatureDetails, WholeFeature } from './model/feature.ts';
import type { FeatureId } from './model/ids.ts';

/** Every part of a feature that is fetched after the first view: the compiler names one that is missing. */
const detailKeys = Object.keys({
  method: true,
  sources: true,
  status: true,
  note: true,
  unquoted: true,
  reports: true,
  checks: true,
} satisfies Record<keyof FeatureDetails, true>);

const isDetail = (key: string): boolean => detailKeys.includes(key);

const partOf = (feature: WholeFeature, wanted: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(feature).filter(([key]) => wanted(key)));

/** What the page knows of an atlas at first, and what it fetches afterwards: of the atlas, and of its features. */
export function splitAtlas(whole: WholeAtlas): {
  atlas: Atlas;
  details: AtlasDetails;
  ofFeatures: ReadonlyMap<FeatureId, FeatureDetails>;
} {
  const { features, checks, changes, ...rest } = whole;
  return {
    atlas: {
      ...rest,
      features: features.map((feature) => partOf(feature, (key) => !isDetail(key)) as Feature),
      checks: checks.map(({ features: tied, line }) =>
        line === undefined ? { features: tied } : { features: tied, line },
      ),
    },
    details: { checks, changes },
    ofFeatures: new Map(features.map((feature) => [feature.id, partOf(feature, isDetail) as FeatureDetails])),
  };
}
