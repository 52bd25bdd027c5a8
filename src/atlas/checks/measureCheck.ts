import type { Quantity } from '../model/checkOutcome.ts';
import type { Feature } from '../model/feature.ts';
import {
  agree,
  type CheckContext,
  type CheckLine,
  type CheckRule,
  type Finding,
  undecided,
  wasDrawnFrom,
} from './checkRule.ts';
import { digitsBeside, quantityOf, readFigure } from './figure.ts';
import { figureDecimals } from './figureDecimals.ts';
import { formatAmount, formatQuantity, formatRange } from './formatQuantity.ts';
import { greatCircle } from './greatCircle.ts';
import { hasKnownEdge } from './knownEdge.ts';
import { inUnit, lengthUnitOf } from './lengthUnits.ts';
import { alternativesTo } from './measureAlternatives.ts';
import { type NearestPoints, nearestPoints } from './nearestPoints.ts';

/** A reason why the figure cannot be judged, if there is one. `toleranceKm` is that of both shapes together. */
function doubt(features: Feature[], stated: Quantity, computed: Quantity): string | null {
  const vague = features.find((feature) => !hasKnownEdge(feature));
  if (vague !== undefined)
    return `The edge of ${vague.title} is not known, so no distance to it can be checked.`;
  const group = features.find(({ spots }) => spots !== undefined);
  if (group !== undefined)
    return `${group.title} are several places; the text does not say which one it means.`;
  const tolerance = (computed.high - computed.low) / 2;
  if (tolerance > stated.value / 2 && agree(stated, computed)) {
    return `The shapes are known to ±${formatAmount(tolerance, computed.unit)} only, too coarse for this figure.`;
  }
  return null;
}

function judge(
  known: Omit<Finding, 'verdict' | 'explanation'>,
  way: string,
  drawnFrom: Feature | undefined,
  doubtful: string | null,
): Finding {
  const { stated, computed } = known;
  if (drawnFrom !== undefined) {
    const explanation = `${way} ${drawnFrom.title} was drawn from this very figure, so the match confirms nothing.`;
    return { ...known, verdict: 'used', explanation };
  }
  if (stated === null || computed === null) return undecided(`${way} The text states no distance.`, known);
  if (doubtful !== null) return undecided(`${way} ${doubtful}`, known);
  const rounding = formatRange(stated);
  const text = `The text’s ${formatQuantity(stated)}${rounding === '' ? '' : ` may stand for ${rounding}`}`;
  return agree(stated, computed)
    ? { ...known, verdict: 'holds', explanation: `${way} ${text}.` }
    : { ...known, verdict: 'differs', explanation: `${way} ${text}, which is out of reach.` };
}

function lineBetween(a: Feature, b: Feature, { km, from, to }: NearestPoints): CheckLine | undefined {
  if (km === 0) return undefined;
  return { id: `check-${a.id}-${b.id}`, features: [a, b], geometry: greatCircle(from, to), lengthKm: km };
}

/** The geodesic between the nearest points of two features against the distance the text states. */
export const measureCheck: CheckRule = (question, context: CheckContext) => {
  const features = question.args.flatMap((id) => context.features.get(id) ?? []);
  const geometries = features.flatMap(({ id }) => context.geometries.get(id) ?? []);
  const [a, b] = features;
  const [geometryA, geometryB] = geometries;
  const figure = readFigure(question.words, digitsBeside(question.beside ?? []));
  const unit = lengthUnitOf(figure?.unit);
  const stated = figure === null || figure.unit !== unit ? null : quantityOf(figure);
  if (!a || !b || !geometryA || !geometryB) {
    return undecided('One of the two has no place on the map, so nothing can be measured.', { stated });
  }
  const nearest = nearestPoints(geometryA, geometryB);
  const toleranceKm = (a.toleranceKm ?? 0) + (b.toleranceKm ?? 0);
  const computed: Quantity = {
    value: inUnit(nearest.km, unit),
    low: inUnit(Math.max(0, nearest.km - toleranceKm), unit),
    high: inUnit(nearest.km + toleranceKm, unit),
    unit,
  };
  const decimals = figureDecimals(computed.value);
  const range = formatRange(computed, decimals);
  const way =
    nearest.km === 0
      ? `${a.title} and ${b.title} touch or overlap.`
      : `The nearest points of ${a.title} and ${b.title} are ${formatQuantity(computed, decimals)} apart${range === '' ? '' : ` (${range} with the tolerance of the shapes)`}.`;
  const alternatives = alternativesTo([a, b], nearest, context);
  const known = { stated, computed, alternatives, line: lineBetween(a, b, nearest) };
  const doubtful = stated === null ? null : doubt(features, stated, computed);
  return judge(known, way, wasDrawnFrom(question, features), doubtful);
};
