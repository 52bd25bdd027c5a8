import type { Polygon } from '../model/geometry.ts';
import { intersect } from './jts.ts';
import { boxOf, polygonOfBox, shiftPolygon } from './polygon.ts';

/**
 * Valid polygons of any frame, cut at ±180° and moved into [-180, 180] (RFC 7946 §3.1.9).
 */
export function cutAntimeridian(polygons: Polygon[]): Polygon[] {
  return polygons.flatMap((polygon) => {
    const [west, , east] = boxOf(polygon);
    const turns = [];
    for (let turn = Math.floor((west + 180) / 360); turn * 360 - 180 < east; turn++) turns.push(turn);
    if (turns.length === 1) return [shiftPolygon(polygon, -360 * (turns[0] ?? 0))];
    return turns.flatMap((turn) =>
      intersect([polygon], [polygonOfBox([turn * 360 - 180, -90, turn * 360 + 180, 90])]).map((part) =>
        shiftPolygon(part, -360 * turn),
      ),
    );
  });
}
