import { mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { BoundaryClass, BoundaryRule } from '../atlas/boundaries/boundaryRules.ts';
import { isInBox } from '../atlas/geometry/boundingBox.ts';
import { linesOf } from '../atlas/geometry/parts.ts';
import type { LngLat } from '../atlas/model/geometry.ts';

/** A stretch of boundary that is drawn one way. */
export interface Boundary {
  class: Exclude<BoundaryClass, 'internal'>;
  lines: LngLat[][];
}

/**
 * The lines that two or more areas of a topology share, by class. A coast is no boundary; internal lines
 * are left out. Where three areas meet along a line, unsettled wins over settled, settled over internal.
 */
export function classifyBoundaries(
  topology: Topology,
  areas: GeometryCollection,
  rules: BoundaryRule[],
): Boundary[] {
  const arcs: Record<BoundaryClass, number[]> = { settled: [], unsettled: [], internal: [] };
  const bounds = keysByArc(areas);
  for (const [arc, keys] of bounds) {
    if (keys.length > 1) arcs[classOf(keys, middleOf(topology, arc), rules)].push(arc);
  }
  return (['settled', 'unsettled'] as const).map((name) => ({
    class: name,
    lines: stitch(topology, arcs[name]),
  }));
}

/** Which areas use each arc. Areas are known by ISO number, or by name where they have none. */
function keysByArc(areas: GeometryCollection): Map<number, string[]> {
  const users = new Map<number, string[]>();
  for (const area of areas.geometries) {
    if (!('arcs' in area)) continue;
    const key = String(area.id ?? (area.properties as { name?: string } | undefined)?.name);
    for (const signed of (area.arcs as unknown[]).flat(3) as number[]) {
      const arc = signed < 0 ? ~signed : signed;
      const keys = users.get(arc) ?? [];
      if (!keys.includes(key)) users.set(arc, [...keys, key]);
    }
  }
  return users;
}

function classOf(keys: string[], middle: LngLat, rules: BoundaryRule[]): BoundaryClass {
  const classes = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => classBetween(a, b, middle, rules)));
  if (classes.includes('unsettled')) return 'unsettled';
  return classes.includes('settled') ? 'settled' : 'internal';
}

function classBetween(a: string, b: string, middle: LngLat, rules: BoundaryRule[]): BoundaryClass {
  const rule = rules.find(
    ({ between, within }) =>
      between.includes(a) && between.includes(b) && (!within || isInBox(middle, within)),
  );
  return rule?.class ?? 'settled';
}

function middleOf(topology: Topology, arc: number): LngLat {
  const [line = []] = stitch(topology, [arc]);
  return line[Math.floor(line.length / 2)] ?? [0, 0];
}

/** Arcs joined end to end to lines as long as possible: dashes run on, and joins do not show. */
function stitch(topology: Topology, arcs: number[]): LngLat[][] {
  const lines: MultiLineString = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
  return linesOf(mesh(topology, lines));
}
