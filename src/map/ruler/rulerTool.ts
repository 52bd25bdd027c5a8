import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Leg } from '../../atlas/geodesy/legs.ts';
import { nearLng } from '../../atlas/geodesy/sphere.ts';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { sourceNames } from '../../layers/symbol.ts';
import type { Choices } from '../../state/choices.ts';
import { type RulerPoint, writeRuler } from '../../state/ruler.ts';
import { shownOnMap } from '../../state/shownOnMap.ts';
import { tellFilled } from '../sourceData.ts';
import { rulerFeatures } from './rulerFeatures.ts';

/** A spot on the map's frame, pixels. */
interface Spot {
  x: number;
  y: number;
}

/** The spot nearest to a place and within reach of it; undefined where there is none. The first of several that are as near. */
export function nearestSpot<Known extends Spot>(
  spots: readonly Known[],
  { x, y }: Spot,
  reach: number,
): Known | undefined {
  const far = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
  return spots.filter((spot) => far(spot) <= reach).toSorted((a, b) => far(a) - far(b))[0];
}

/** How near a feature's own spot a click means that spot, pixels. */
const snapReach = 10;

/** How near a point of the ruler it can be taken hold of, pixels: with a mouse, with a finger. */
const holdReach = { mouse: 9, finger: 22 };

/** Draws the ruler of the choices, and tells of every point the reader sets or moves. The measuring is fetched when it is first needed. */
export function createRuler(
  map: MapLibreMap,
  atlas: Atlas,
  first: Choices,
  onRuler: (points: readonly RulerPoint[]) => void,
) {
  let choices = first;
  let points = first.ruler;
  let measure: ((points: readonly RulerPoint[]) => Leg[]) | null = null;
  let held: number | null = null;

  async function draw(): Promise<void> {
    if (points && points.length > 1) measure ??= (await import('../../atlas/geodesy/legs.ts')).legsOf;
    const drawn = points ?? [];
    const source = map.style && map.getSource<GeoJSONSource>(sourceNames.ruler);
    if (!source) return;
    void source.setData(rulerFeatures(drawn, drawn.length > 1 && measure ? measure(drawn) : []));
    tellFilled(map, sourceNames.ruler, drawn.length > 0);
  }
  function follow(): void {
    map.getContainer().toggleAttribute('data-ruler', points !== null);
    if (points === null) map.doubleClickZoom.enable();
    else map.doubleClickZoom.disable();
    void draw();
  }
  const spotOf = (at: readonly [number, number]): Spot => {
    // In the world's copy that the reader looks at.
    const { x, y } = map.project([nearLng(at[0], map.getCenter().lng), at[1]]);
    return { x, y };
  };

  function placeAt(spot: Spot): RulerPoint {
    const anchors = atlas.features
      .filter(shownOnMap(atlas, choices, { roles: ['content', 'orientation'] }))
      .flatMap(({ anchor }) => (anchor ? [{ ...spotOf(anchor), anchor }] : []));
    const snapped = nearestSpot(anchors, spot, snapReach)?.anchor;
    if (snapped) return snapped;
    const { lng, lat } = map.unproject([spot.x, spot.y]).wrap();
    return [lng, lat];
  }
  function pointAt(spot: Spot, reach: number): number | null {
    const spots = (points ?? []).map((at, place) => ({ ...spotOf(at), place }));
    return nearestSpot(spots, spot, reach)?.place ?? null;
  }
  function moveHeld(to: RulerPoint): void {
    points = (points ?? []).map((at, place) => (place === held ? to : at));
    void draw();
  }
  function hold(event: MapMouseEvent | MapTouchEvent): void {
    if (points === null || ('points' in event && event.points.length > 1)) return;
    held = pointAt(event.point, 'points' in event ? holdReach.finger : holdReach.mouse);
    if (held === null) return;
    // The map stays where it is.
    event.preventDefault();
    let moved = false;
    const drag = ({ point, lngLat }: MapMouseEvent | MapTouchEvent) => {
      if (!moved && Math.hypot(point.x - event.point.x, point.y - event.point.y) < 3) return;
      moved = true;
      last = point;
      const { lng, lat } = lngLat.wrap();
      moveHeld([lng, lat]);
    };
    let last: Spot = event.point;
    const drop = () => {
      map.off('mousemove', drag).off('touchmove', drag);
      for (const end of ends) document.removeEventListener(end, drop);
      if (moved) moveHeld(placeAt(last));
      held = null;
      if (moved && points) onRuler(points);
    };
    const ends = ['mouseup', 'touchend', 'touchcancel'];
    map.on('mousemove', drag);
    map.on('touchmove', drag);
    for (const end of ends) document.addEventListener(end, drop);
  }

  map.on('mousedown', hold);
  map.on('touchstart', hold);
  map.on('style.load', follow);
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Backspace' || !points?.length) return;
    event.preventDefault();
    onRuler(points.slice(0, -1));
  });
  return {
    isOut: () => points !== null,
    show: (next: Choices) => {
      choices = next;
      const same = writeRuler(points) === writeRuler(next.ruler);
      points = next.ruler;
      if (!same) follow();
    },
    /** Sets a point there, or on a feature close by. Nothing where a point is already. */
    press: (x: number, y: number) => {
      if (points === null || pointAt({ x, y }, holdReach.mouse) !== null) return;
      onRuler([...points, placeAt({ x, y })]);
    },
  };
}
