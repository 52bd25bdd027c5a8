import type { Atlas, AtlasDetails, WholeAtlas } from './model/atlas.ts';
import type { Feature, FeatureDetails, WholeFeature } from './model/feature.ts';

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

/** What the page knows at first, and what it fetches afterwards: `wholeAtlas` makes one of both again. */
export function splitAtlas(whole: WholeAtlas): { atlas: Atlas; details: AtlasDetails } {
  const { features, checks, changes, ...rest } = whole;
  return {
    atlas: {
      ...rest,
      features: features.map((feature) => partOf(feature, (key) => !isDetail(key)) as Feature),
      checks: checks.map(({ features: tied, line }) =>
        line === undefined ? { features: tied } : { features: tied, line },
      ),
    },
    details: {
      features: Object.fromEntries(
        features.map((feature) => [feature.id, partOf(feature, isDetail) as FeatureDetails]),
      ),
      checks,
      changes,
    },
  };
}

/** An atlas and its details as one. Throws where these are not its own. */
export function wholeAtlas(atlas: Atlas, { features, checks, changes }: AtlasDetails): WholeAtlas {
  const whole = atlas.features.map((feature): WholeFeature => {
    const details = features[feature.id];
    if (!details) throw new Error(`Nothing more is known of “${feature.id}”.`);
    return { ...feature, ...details };
  });
  return { ...atlas, features: whole, checks, changes };
}
