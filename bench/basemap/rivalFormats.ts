import type { Feature, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { partsOf, polygonsOf } from '../../src/atlas/geometry/parts.ts';
import { type Box, boxesMeet, boxOf } from '../../src/atlas/geometry/polygon.ts';
import type { BBox, MapGeometry } from '../../src/atlas/model/geometry.ts';
import type { BasemapLayers } from '../../src/basemap/basemapLayers.ts';
import { clipRings } from '../../src/basemap/clipRings.ts';
import { repairPolygon } from '../../src/basemap/repair.ts';

const DECIMALS = 3;

/**
 * The same layers as one GeoJSON or TopoJSON file would carry them at best: fine land within the extent, coarse land
 * around it; boundaries, rivers and lakes near the extent only. Rounded to 0.001°, a fraction of the data's error.
 */
export function rivalLayers(fine: BasemapLayers, coarse: BasemapLayers, extent: BBox): BasemapLayers {
  const [west, south, east, north] = extent;
  const inside: Box = [west, south, east < west ? east + 360 : east, north];
  const outside: Box[] = [
    [inside[2] - 360, -90, inside[0], 90],
    [inside[0], inside[3], inside[2], 90],
    [inside[0], -90, inside[2], inside[1]],
  ];
  const land = [...clipLand(fine.land, inside), ...outside.flatMap((box) => clipLand(coarse.land, box))];
  const isNear = ({ geometry }: Feature) => {
    const box = boxOf([partsOf(geometry as MapGeometry).flat()]);
    return [0, 360].some((shift) => boxesMeet([box[0] + shift, box[1], box[2] + shift, box[3]], inside));
  };
  const round = ({ properties, geometry }: Feature): Feature => ({
    type: 'Feature',
    properties,
    geometry: JSON.parse(
      JSON.stringify(geometry, (_, value) =>
        typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value,
      ),
    ),
  });
  return {
    land: land.map(round),
    lake: fine.lake.filter(isNear).map(round),
    river: fine.river.filter(isNear).map(round),
    boundary: fine.boundary.filter(isNear).map(round),
  };
}

function clipLand(land: Feature[], box: Box): Feature[] {
  return land.flatMap(({ geometry }) => {
    const polygons = polygonsOf(geometry as MapGeometry);
    const turns = [-360, 0, 360].map((shift): Box => [box[0] + shift, box[1], box[2] + shift, box[3]]);
    return turns
      .flatMap((turn) => polygons.flatMap((polygon) => repairPolygon(clipRings(polygon, turn))))
      .map(
        (coordinates): Feature => ({
          type: 'Feature',
          properties: {},
          geometry: { type: 'Polygon', coordinates },
        }),
      );
  });
}

/** The layers as one topology: each ring or line an arc of its own, on one grid, as differences. */
export function rivalTopology(layers: BasemapLayers): Topology {
  const step = 10 ** -DECIMALS;
  const arcs: Position[][] = [];
  const addArc = (line: Position[]): number => {
    let before: Position = [0, 0];
    const arc = line.map((position) => {
      const here = position.map((value) => Math.round(value / step));
      const difference = here.map((value, i) => value - (before[i] ?? 0));
      before = here;
      return difference;
    });
    return arcs.push(arc) - 1;
  };
  const objectOf = (features: Feature[]) => ({
    type: 'GeometryCollection' as const,
    geometries: features.map(({ geometry, properties }) =>
      geometry.type === 'Polygon'
        ? { type: 'Polygon' as const, arcs: geometry.coordinates.map((ring) => [addArc(ring)]) }
        : {
            type: 'LineString' as const,
            properties: properties ?? {},
            arcs: [addArc((geometry as { coordinates: Position[] }).coordinates)],
          },
    ),
  });
  const objects = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [name, objectOf(features)]),
  );
  return { type: 'Topology', transform: { scale: [step, step], translate: [0, 0] }, objects, arcs };
}
