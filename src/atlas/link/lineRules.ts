import type { CheckLine } from '../checks/checkRule.ts';
import { problemOf } from '../features/writtenFeature.ts';
import { errorAt } from '../files/report.ts';
import type { AtlasLayer } from '../model/atlas.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** Measured lines need a layer to be drawn in, and ids that no feature has. */
export function lineProblems(lines: CheckLine[], index: FeatureIndex, layers: AtlasLayer[]): Problem[] {
  const taken = lines.flatMap(({ id }) => {
    const feature = index.byId.get(id);
    if (feature === undefined) return [];
    const message = `“${id}” is the id of a line that a check draws: rename this feature`;
    return [problemOf(feature, { rule: 'id-unique', message })];
  });
  if (lines.length === 0 || layers.some(({ role }) => role === 'checks')) return taken;
  const message =
    'the documents measure distances, but there is no layer with the role “checks” to draw them in';
  return [...taken, errorAt({ file: 'atlas.json' }, 'checks-layer', message)];
}
