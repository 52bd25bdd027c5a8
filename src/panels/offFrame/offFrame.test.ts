import { describe, expect, it } from 'vitest';
import { sphereKm, startBearing } from '../../atlas/geodesy/sphere.ts';
import type { LngLat } from '../../atlas/model/geometry.ts';
import type { Eye } from '../../state/chartMap.ts';
import { compassOf, type EdgeSpot, edgeSpot, keptClear, tagBox } from './edge.ts';
import { isInFrame, screenAngle } from './eye.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 200 };

/** A flat map, ten pixels to a degree. */
const flat = ([lng, lat]: LngLat): Eye => ({
  frame,
  centre: [lng, lat],
  bearing: 0,
  project: ([x, y]) => ({ x: 200 + (x - lng) * 10, y: 100 - (y - lat) * 10 }),
});

/** A globe seen from above the equator: what is more than a quarter round is hidden. */
const globe = (centre: number): Eye => ({
  frame: { left: 0, top: 0, right: 200, bottom: 200 },
  centre: [centre, 0],
  bearing: 0,
  project: ([lng, lat]) => {
    const [turn, up] = [((lng - centre) * Math.PI) / 180, (lat * Math.PI) / 180];
    if (Math.cos(turn) * Math.cos(up) < 0) return null;
    return { x: 100 + 90 * Math.cos(up) * Math.sin(turn), y: 100 - 90 * Math.sin(up) };
  },
});

const spot = (lng: number, lat: number) => ({
  anchor: [lng, lat] as LngLat,
  bbox: [lng, lat, lng, lat] as [number, number, number, number],
});

describe('what lies in the frame', () => {
  it.each([
    ['a spot inside', spot(10, 5), true],
    ['a spot beyond the right edge', spot(21, 5), false],
    ['an area that holds the whole frame', { ...spot(0, 0), bbox: [-90, -60, 90, 60] as const }, true],
    ['an area that reaches in', { ...spot(30, 0), bbox: [19, -1, 40, 1] as const }, true],
    ['an area beside it', { ...spot(30, 0), bbox: [21, -1, 40, 1] as const }, false],
  ])('%s', (_what, target, expected) => {
    expect(isInFrame(flat([0, 0]), { ...target, bbox: [...target.bbox] })).toBe(expected);
  });

  it('is found across the antimeridian, from both sides', () => {
    const across = { ...spot(180, 0), bbox: [175, -1, -175, 1] as [number, number, number, number] };
    expect([isInFrame(flat([170, 0]), across), isInFrame(flat([-170, 0]), across)]).toEqual([true, true]);
    expect([isInFrame(flat([150, 0]), across), isInFrame(flat([-150, 0]), across)]).toEqual([false, false]);
    expect(isInFrame(flat([179, 0]), spot(-179, 0))).toBe(true);
  });

  it('is not what the globe hides', () => {
    expect(isInFrame(globe(140), spot(150, 10))).toBe(true);
    expect(isInFrame(globe(140), spot(-30, 10))).toBe(false);
  });
});

describe('the way there', () => {
  it('is straight on the map, the short way round', () => {
    expect(screenAngle(flat([0, 0]), [50, 0])).toBeCloseTo(90, 9);
    expect(screenAngle(flat([0, 0]), [-30, -30])).toBeCloseTo(225, 9);
    expect(screenAngle(flat([170, 0]), [-150, 0])).toBeCloseTo(90, 9);
  });

  it('follows the great circle to what the globe hides, turned with the map', () => {
    expect(screenAngle(globe(0), [179, 45])).toBeCloseTo(startBearing([0, 0], [179, 45]), 9);
    expect(screenAngle({ ...globe(0), bearing: 90 }, [100, 0])).toBeCloseTo(0, 9);
  });

  it('is as far as on the sphere', () => {
    expect(sphereKm([0, 0], [0, 90])).toBeCloseTo(10007.56, 2);
    expect(sphereKm([179, 0], [-179, 0])).toBeCloseTo(222.39, 2);
  });

  it('leaves the frame at the side it meets first', () => {
    expect(edgeSpot(frame, 0)).toEqual({ side: 'top', x: 200, y: 0 });
    expect(edgeSpot(frame, 90)).toMatchObject({ side: 'right', x: 400 });
    expect(edgeSpot(frame, 225)).toMatchObject({ side: 'bottom', y: 200 });
    expect(edgeSpot(frame, 225).x).toBeCloseTo(100, 9);
  });

  it('names a side by what it looks to while the map is turned', () => {
    expect(compassOf('left', 0)).toBe('w');
    expect(compassOf('left', 50)).toBe('nw');
    expect(compassOf('top', -90)).toBe('w');
  });
});

describe('a tag', () => {
  const size = { width: 100, height: 20 };
  const controls = { left: 310, top: 0, right: 400, bottom: 80 };

  it('stands inside its side', () => {
    const box = { left: 300, top: 40, right: 400, bottom: 60 };
    expect(tagBox({ side: 'right', x: 400, y: 50 }, size)).toEqual(box);
  });

  it('gives way along it, the shorter way', () => {
    const moved = (spot: EdgeSpot) => keptClear(spot, size, [controls], frame);
    expect(moved({ side: 'right', x: 400, y: 50 })).toEqual({ side: 'right', x: 400, y: 94 });
    expect(moved({ side: 'top', x: 330, y: 0 })).toEqual({ side: 'top', x: 254, y: 0 });
    expect(moved({ side: 'left', x: 0, y: 50 })).toEqual({ side: 'left', x: 0, y: 50 });
    const low = { ...controls, top: 120, bottom: 200 };
    expect(keptClear({ side: 'right', x: 400, y: 190 }, size, [low], frame)).toMatchObject({ y: 106 });
  });

  it('stands further in where its side has no room left', () => {
    const credit = { left: 0, top: 180, right: 250, bottom: 200 };
    const scale = { left: 300, top: 170, right: 400, bottom: 200 };
    const spot = { side: 'bottom' as const, x: 160, y: 200 };
    expect(keptClear(spot, size, [credit, scale], frame)).toEqual({ side: 'bottom', x: 160, y: 176 });
  });
});
