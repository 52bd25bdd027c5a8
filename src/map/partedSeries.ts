import type { Feature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';

/**
 * The series of which the map shows some tracks and not all, with those it shows. The one line that stands for all of a
 * series from afar would show ways that nobody went in the days chosen: these tracks are drawn instead.
 */
export function partedSeries(
  features: readonly Feature[],
  isShown: (feature: Feature) => boolean,
): Map<FeatureId, Feature[]> {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const shownOf = ({ tracks = [] }: Feature) => tracks.flatMap((id) => byId.get(id) ?? []).filter(isShown);
  return new Map(
    features
      .filter(({ tracks }) => tracks !== undefined)
      .map((series): [FeatureId, Feature[]] => [series.id, shownOf(series)])
      .filter(([id, shown]) => shown.length > 0 && shown.length < (byId.get(id)?.tracks?.length ?? 0)),
  );
}
