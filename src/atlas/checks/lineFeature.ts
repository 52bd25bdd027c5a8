import { measureShape } from '../geometry/measureShape.ts';
import type { Check } from '../model/check.ts';
import type { DaySpan, Feature, WholeFeature } from '../model/feature.ts';
import type { LayerId } from '../model/ids.ts';
import type { CheckLine } from './checkRule.ts';

function toleranceOf(a: Feature, b: Feature): { toleranceKm?: number } {
  if (a.toleranceKm === undefined && b.toleranceKm === undefined) return {};
  return { toleranceKm: (a.toleranceKm ?? 0) + (b.toleranceKm ?? 0) };
}

/** The days on which both may be there; nothing where neither has a date. */
function sharedSpan(a: Feature, b: Feature): { span?: DaySpan } {
  const spans = [a.span ?? [], b.span ?? []];
  const firsts = spans.flatMap(([first]) => first ?? []);
  const lasts = spans.flatMap(([, last]) => last ?? []);
  if (firsts.length + lasts.length === 0) return {};
  return {
    span: [firsts.length > 0 ? Math.max(...firsts) : null, lasts.length > 0 ? Math.min(...lasts) : null],
  };
}

/** The line as a feature of the checks layer; it belongs to every check that measured it. */
export function lineFeature(line: CheckLine, layer: LayerId, checks: Check[]): WholeFeature {
  const [a, b] = line.features;
  const own = checks.filter((check) => check.line === line.id);
  return {
    id: line.id,
    aliases: [],
    layer,
    symbol: 'measure',
    title: `Shortest way between ${a.title} and ${b.title}`,
    names: {},
    kind: 'measure',
    actors: [],
    basis: 'derived',
    method: 'The geodesic on the WGS 84 ellipsoid between the two nearest points.',
    ...toleranceOf(a, b),
    ...sharedSpan(a, b),
    from: [...new Set(own.map(({ id }) => id.replace(/#\d+$/, '')))],
    sources: [],
    at: [],
    reports: [],
    ...measureShape(line.geometry),
    lengthKm: line.lengthKm,
    rank: 3,
    mentions: a.mentions.filter((mention) =>
      own.some(({ document, passage }) => document === mention.document && passage === mention.passage),
    ),
    checks: own.map(({ id }) => id),
  };
}
