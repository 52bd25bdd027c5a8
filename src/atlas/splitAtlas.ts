import type { Atlas, WholeAtlas } from './model/atlas.ts';
import type { Check, CheckTie } from './model/check.ts';
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

/** What only panels say of a feature. */
export const detailsOf = (feature: WholeFeature): FeatureDetails =>
  partOf(feature, isDetail) as FeatureDetails;

/** What lists and the map know of a feature, but for the passages that speak of it. */
export type ListedFeature = Omit<Feature, 'mentions'>;

export const listedOf = (feature: WholeFeature): ListedFeature =>
  partOf(feature, (key) => key !== 'mentions' && !isDetail(key)) as ListedFeature;

/** What lists and the map know of a check. */
export const tieOf = ({ features, line }: Check): CheckTie =>
  line === undefined ? { features } : { features, line };

/** What the page knows of an atlas at first: the rest is its `AtlasDetails`, and the `detailsOf` each feature. */
export function splitAtlas({ features, checks, changes: _changes, ...rest }: WholeAtlas): Atlas {
  return {
    ...rest,
    features: features.map((feature) => ({ ...listedOf(feature), mentions: feature.mentions })),
    checks: checks.map(tieOf),
  };
}
