import { linesOf } from '../geometry/parts.ts';
import type { Feature, WholeFeature } from '../model/feature.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { laneOf } from './lane.ts';

type Geometries = ReadonlyMap<FeatureId, MapGeometry>;

const lineOf = ({ id }: WholeFeature, geometries: Geometries): LngLat[] => {
  const geometry = geometries.get(id);
  return geometry === undefined ? [] : linesOf(geometry).flat();
};

/** The stretches between two positions that follow each other, whichever way they are taken. */
const stretchesOf = (line: readonly LngLat[]): string[] =>
  line.slice(1).map((to, at) => [line[at]?.join() ?? '', to.join()].sort().join(' '));

/** What a feature is part of, the nearest first; a circle ends where it closes. */
function wholesOf(feature: WholeFeature, byId: ReadonlyMap<FeatureId, WholeFeature>): WholeFeature[] {
  const wholes: WholeFeature[] = [];
  let whole = byId.get(feature.partOf ?? '');
  while (whole && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = byId.get(whole.partOf ?? '');
  }
  return wholes;
}

const startOf = ({ span }: WholeFeature): number => span?.[0] ?? Number.POSITIVE_INFINITY;

/**
 * Finds series: an event without a track of its own, and two or more tracks of its kind that are part of it, directly or
 * not, and share stretches of their way. The tracks are told their lane, by time; the series its tracks, instead of the
 * areas it was said to be in, and their time: what its own date leaves open has nothing to be drawn.
 */
export function withSeries(features: readonly WholeFeature[], geometries: Geometries): WholeFeature[] {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const tracks = features.filter(({ shape, symbol }) => symbol === 'track' && shape === 'line');
  const bySeries = new Map<WholeFeature, WholeFeature[]>();
  for (const track of tracks) {
    const series = wholesOf(track, byId).at(-1);
    if (!series || series.kind !== track.kind || series.shape === 'line') continue;
    bySeries.set(series, [...(bySeries.get(series) ?? []), track]);
  }
  const changed = new Map<FeatureId, WholeFeature>();
  for (const [series, all] of bySeries) {
    const members = sharing(all, geometries).toSorted((a, b) => startOf(a) - startOf(b));
    if (members.length < 2) continue;
    const parts = [...new Set(members.map((track) => partIn(series, track, byId)))];
    members.forEach((track, lane) => {
      const number = parts.indexOf(partIn(series, track, byId)) + 1;
      const [turn = [0, 0]] = laneOf(lineOf(track, geometries), lane).toSorted((a, b) => b[1] - a[1]);
      changed.set(track.id, {
        ...track,
        course: undefined,
        lane: { series: series.id, lane, of: members.length, number, turn },
      });
    });
    changed.set(series.id, {
      ...series,
      ...(series.span && timeOf(members)),
      edges: undefined,
      course: longest(members)?.course,
      tracks: members.map(({ id }) => id),
      count: parts.length,
    });
  }
  return features.map((feature) => changed.get(feature.id) ?? feature);
}

/** From the first day of all tracks to the last; nothing where one has no end. */
function timeOf(tracks: readonly WholeFeature[]): Pick<WholeFeature, 'span'> {
  const days = tracks.flatMap(({ span = [null, null] }) => span);
  return days.every((day) => day !== null) ? { span: [Math.min(...days), Math.max(...days)] } : {};
}

/** The longest of some tracks, which goes where the others go: it stands for them from afar. */
export const longestOf = (
  tracks: readonly FeatureId[],
  byId: ReadonlyMap<FeatureId, Feature>,
): Feature | undefined => longest(tracks.flatMap((id) => byId.get(id) ?? []));

const longest = (tracks: readonly Feature[]): Feature | undefined =>
  tracks.toSorted((a, b) => (b.lengthKm ?? 0) - (a.lengthKm ?? 0))[0];

/** Those that have a stretch in common with another. */
function sharing(tracks: readonly WholeFeature[], geometries: Geometries): WholeFeature[] {
  const stretches = new Map(tracks.map((track) => [track, new Set(stretchesOf(lineOf(track, geometries)))]));
  return tracks.filter((track) =>
    tracks.some(
      (other) =>
        other !== track && [...(stretches.get(track) ?? [])].some((part) => stretches.get(other)?.has(part)),
    ),
  );
}

/** The direct part of a series that a track is, or is part of: two days of one patrol are one patrol. */
function partIn(
  series: WholeFeature,
  track: WholeFeature,
  byId: ReadonlyMap<FeatureId, WholeFeature>,
): FeatureId {
  const chain = [track, ...wholesOf(track, byId)];
  return chain[chain.indexOf(series) - 1]?.id ?? track.id;
}
