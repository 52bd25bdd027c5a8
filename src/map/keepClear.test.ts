import { expect, test } from 'vitest';
import { keepEdgesClear } from './keepClear.ts';
import type { Placement } from './placing.ts';

const at = (left: number, top: number, width: number, height: number) => ({
  getBoundingClientRect: () => ({ left, top, width, height }),
});

/** A map of 300 by 200 pixels, 10 pixels from the page's corner, with a scale on it; `takes`: whether a name has room there. */
function placing({ moving = false } = {}) {
  const view = { ...at(10, 10, 300, 200), querySelectorAll: () => [at(210, 150, 60, 20)] };
  const frame = { ...at(10, 10, 300, 200), hidden: false, parentElement: view };
  const idle: (() => void)[] = [];
  let asked = 0;
  const map = {
    on: (_event: string, listener: () => void) => idle.push(listener),
    isMoving: () => moving,
    triggerRepaint: () => {},
    style: { triggerSymbolPlacement: () => asked++ },
  };
  const aside = { left: 40, top: 40, width: 20, height: 20 };
  const placer = keepEdgesClear(map as never, frame as never, () => [aside]);
  const grid = { hitTest: () => false, hitTestCircle: () => false };
  placer.prepare?.({
    collisionIndex: { grid, gridRightBoundary: 500, screenRightBoundary: 400 },
  } as unknown as Placement);
  const hits = grid.hitTest as (...box: number[]) => boolean;
  const hitsCircle = grid.hitTestCircle as (...circle: number[]) => boolean;
  return {
    takes: (left: number, top: number, width = 20, height = 10) =>
      !hits(left + 100, top + 100, left + width + 100, top + height + 100),
    takesLetter: (x: number, y: number) => !hitsCircle(x + 100, y + 100, 5),
    rest: () => {
      for (const listener of idle) listener();
      return asked;
    },
    cover: (element: object) => {
      view.querySelectorAll = () => [element as never];
    },
  };
}

test('no name stands across the edge of the map, on what lies on it, or on what is named beside it', () => {
  const { takes, takesLetter } = placing();
  expect([takes(100, 100), takesLetter(100, 100)]).toEqual([true, true]);
  for (const [left, top] of [[-10, 50], [290, 50], [100, -5], [100, 195], [190, 135], [50, 50]] as const) // biome-ignore format: a list
    expect(takes(left, top), `${left}, ${top}`).toBe(false);
  expect(takesLetter(298, 100)).toBe(false);
  // Beyond the edge nobody sees it.
  expect(takes(320, 50)).toBe(true);
  // Beside the scale, touching it.
  expect(takes(180, 145)).toBe(true);
});

test('while the map moves names pass', () => {
  expect(placing({ moving: true }).takes(-10, 50)).toBe(true);
});

test('names are placed again where something else lies on the map once it rests', () => {
  const { rest, cover } = placing();
  expect(rest()).toBe(0);
  cover(at(100, 100, 30, 30));
  expect(rest()).toBe(1);
});
