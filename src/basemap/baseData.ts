import { boundaryRulesOf } from '../atlas/boundaries/boundaryRules.ts';
import { cutAntimeridian } from '../atlas/geometry/cutAntimeridian.ts';
import { isValid, simplify, snapToGrid, subtract, unite } from '../atlas/geometry/jts.ts';
import { areaOf, polygonsOf } from '../atlas/geometry/parts.ts';
import { type Box, boxOf, windPolygon, withoutSpecks } from '../atlas/geometry/polygon.ts';
import { cached, MANY } from '../atlas/kept/cache.ts';
import type { BaseData } from '../atlas/model/baseData.ts';
import type { LngLat, MapGeometry, Polygon } from '../atlas/model/geometry.ts';
import { readAllLand } from './land.ts';
import { basemapMakers } from './makers.ts';
import { type Country, readCountries } from './naturalEarth.ts';
import { repairPolygon } from './repair.ts';
import { ShapeIndex } from './shapeIndex.ts';
import { unwrapPolygon } from './unwrap.ts';

/** How far a trimmed sea's edge may stray from the base coast, degrees (about 0.6 km). */
const SEA_TOLERANCE = 0.006;
/** The same for a country's outline; islands keep every position. */
const COUNTRY_TOLERANCE = 0.01;
const DECIMALS = 5;

/**
 * Land and outlines at Natural Earth 10m from the packages on disk, for the build of an atlas.
 *
 * Geometries come out valid, counter-clockwise, with at most 5 decimals and cut at the antimeridian.
 * A country's outline leaves out the parts that hold a contested place of `boundaries.json` in the data
 * folder: it takes no side. Answers are kept between runs, so that the packages are read only for
 * a question never asked before.
 */
export function loadBaseData(geoDir?: string): BaseData {
  let loaded: BaseData | undefined;
  const places = geoDir === undefined ? [] : boundaryRulesOf(geoDir).contested.map(({ at }) => at);
  const base = () => {
    loaded ??= baseDataOf(readAllLand('10m'), readCountries('10m'), places);
    return loaded;
  };
  const kept = <Answer>(question: unknown[], ask: () => Answer): Answer =>
    cached('base-data', question, ask, basemapMakers, MANY);
  return {
    islandAt: (point) => kept(['island', point], () => base().islandAt(point)),
    firstOnLand: (points) => kept(['on land', points], () => base().firstOnLand(points)),
    countryAt: (point) => kept(['country', point, places], () => base().countryAt(point)),
    withoutLand: (area) => kept(['water', area], () => base().withoutLand(area)),
    united: (areas) => kept(['united', areas], () => united(areas)),
  };
}

/** The same from given land and countries, as stored: jumps at the antimeridian and invalid rings are cured here. */
export function baseDataOf(land: Polygon[], countries: Country[], contested: LngLat[] = []): BaseData {
  const landIndex = new ShapeIndex(land);
  const countryIndexes = countries.map((country) => new ShapeIndex(country.polygons));
  return {
    islandAt(point) {
      const island = landIndex.at(point);
      return island ? finish([island], 0) : null;
    },
    firstOnLand: (points) => points.find((point) => landIndex.holds(point)),
    countryAt(point) {
      const country = countryIndexes.find((index) => index.holds(point));
      if (!country) return null;
      const disputed = contested.map((place) => country.at(place));
      return finish(
        country.all().filter((part) => !disputed.includes(part)),
        COUNTRY_TOLERANCE,
      );
    },
    withoutLand(area) {
      const polygons = polygonsOf(area);
      if (polygons.length === 0) {
        throw new Error(`Land can be cut from a Polygon or a MultiPolygon, not from a ${area.type}.`);
      }
      const sea = polygons.map(unwrapPolygon).flatMap(repairPolygon);
      const wet = sea.flatMap((part) => subtract([part], unite(landIndex.near(padded(boxOf(part))))));
      if (wet.length === 0)
        throw new Error('No water is left of this area: all of it is land in the base data.');
      return finish(wet, SEA_TOLERANCE);
    },
    united,
  };
}

/** Each area is valid and cut at the antimeridian already, so parts meet only where they are on the same side of it. */
function united(areas: MapGeometry[]): MapGeometry {
  return finish(unite(areas.flatMap(polygonsOf)), 0);
}

/** A box a little larger: land is cut along its edges, which must not fall on the area's own. */
function padded([west, south, east, north]: Box): Box {
  return [west - 0.1, south - 0.1, east + 0.1, north + 0.1];
}

/** Simplified, snapped to the grid of the atlas, cut at the antimeridian and wound; valid or an error. */
function finish(polygons: Polygon[], tolerance: number): MapGeometry {
  const simple = tolerance > 0 ? withoutSpecks(simplify(polygons, tolerance), tolerance) : polygons;
  const parts = snapToGrid(cutAntimeridian(simple), DECIMALS).map(windPolygon).sort(bySouthWest);
  if (!isValid(parts)) {
    throw new Error(
      `The outline cut from the base data is not valid near ${boxOf(parts[0] ?? []).join(', ')}.`,
    );
  }
  return areaOf(parts);
}

function bySouthWest(a: Polygon, b: Polygon): number {
  const [boxA, boxB]: Box[] = [boxOf(a), boxOf(b)];
  return (boxA?.[0] ?? 0) - (boxB?.[0] ?? 0) || (boxA?.[1] ?? 0) - (boxB?.[1] ?? 0);
}
