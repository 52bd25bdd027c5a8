import { canonicalLines, FEATURE_MEMBERS } from './canonical.ts';
import { shownId } from './featureIds.ts';
import type { Place, Report } from './findings.ts';
import type { GeoFeature, Root } from './guards.ts';
import { quote } from './quote.ts';

/** Curated features and collections have the members of RFC 7946 they need and no others: the formatter drops nothing. */
export function checkExtraMembers(object: object, known: readonly string[], report: Report): void {
  const extra = Object.keys(object).filter((name) => !known.includes(name));
  if (extra.length > 0)
    report(
      'extra-member',
      () => `${quote(extra[0])} is no member of ${known.join(', ')}: move it to the properties or remove it`,
    );
}

/** As `checkExtraMembers`, for a feature and its geometry. */
export function checkFeatureExtras(feature: GeoFeature, report: Report): void {
  checkExtraMembers(feature, FEATURE_MEMBERS, report);
  const { geometry } = feature;
  if (geometry && geometry.type !== 'GeometryCollection')
    checkExtraMembers(geometry, ['type', 'coordinates'], report);
}

/** The first line that is not as `formatCanonical` writes it, winding aside; null if none. `features` are all of the file. */
export function canonicalFault(
  bytes: Uint8Array,
  kind: Root['kind'],
  features: readonly GeoFeature[],
): { message: string; place: Place } | null {
  if (kind !== 'FeatureCollection')
    return { place: { line: 1 }, message: `a curated file holds a FeatureCollection, not a ${kind}` };
  const wanted = [...canonicalLines(features), ''];
  // A byte order mark is none of the form.
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  const differs = wanted.findIndex((want, i) => want !== lines[i]);
  if (differs === -1 && lines.length === wanted.length) return null;
  const at = differs === -1 ? wanted.length - 1 : differs;
  const message =
    'not in canonical form (one feature per line, order of members, at most 5 decimals): run npm run geo:format';
  if (at === 0 || at > features.length) return { place: { line: at + 1 }, message };
  const place = { line: at + 1, featureIndex: at - 1, featureId: shownId(features[at - 1]) };
  return { place, message };
}
