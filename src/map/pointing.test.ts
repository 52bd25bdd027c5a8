// @vitest-environment happy-dom
import type { Feature, FeatureCollection } from 'geojson';
import { expect, it, vi } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import type { Pointed } from '../state/chartMap.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { followPointer } from './pointing.ts';
import { filledState } from './sourceData.ts';

/** A map with an area right of 500 pixels, and a spot in it at 600. */
function pointing() {
  const flat = flatMap({ sources: [sourceNames.features] });
  const told: (Pointed | null)[] = [];
  const hover = followPointer(flat.map, {
    idsAt: (x) => [...(x === 600 ? ['spot'] : []), ...(x > 500 ? ['area'] : [])],
    cross: () => [600, 300],
    onPoint: (pointed) => told.push(pointed),
    readShapes: async () => [],
  });
  const canvas = flat.map.getCanvas();
  const send = (type: string, x = 0, pointerType = 'mouse') =>
    canvas.dispatchEvent(Object.assign(new Event(type), { offsetX: x, offsetY: 300, pointerType }));
  const tells = (pointed: Pointed | null) => vi.waitFor(() => expect(told.at(-1)).toEqual(pointed));
  return { flat, hover, told, send, tells };
}
const over = (x: number, ...ids: string[]): Pointed => ({ ids, x, y: 300 });

it('tells what the pointer is over, the most particular first, and lights that; nothing once it has left', async () => {
  const { flat, send, tells } = pointing();
  send('pointermove', 600);
  await tells(over(600, 'spot', 'area'));
  expect([...flat.lit]).toEqual(['spot']);
  send('pointermove', 700);
  await tells(over(700, 'area'));
  expect([...flat.lit]).toEqual(['area']);
  send('pointerleave');
  await tells(null);
  expect([...flat.lit]).toEqual([]);
});

it('points at nothing that is only passed, or pressed at once', async () => {
  vi.useFakeTimers();
  try {
    const { flat, told, send } = pointing();
    const pass = async (x: number, ms: number) => {
      send('pointermove', x);
      await vi.advanceTimersByTimeAsync(ms);
    };
    await pass(600, 40);
    await pass(700, 40);
    await pass(400, 1000);
    await pass(600, 40);
    send('pointerdown', 600);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
    await pass(600, 60);
    // Along the same area it is still under way.
    await pass(601, 10);
    await pass(700, 10);
    await pass(701, 1000);
    expect(told).toEqual([over(701, 'area')]);
    expect([...flat.lit]).toEqual(['area']);
  } finally {
    vi.useRealTimers();
  }
});

it('points at nothing by a finger, nor while the map moves', async () => {
  const { flat, told, send, tells } = pointing();
  send('pointermove', 600, 'touch');
  flat.fire('idle');
  await new Promise(requestAnimationFrame);
  expect(told).toEqual([]);
  send('pointermove', 600);
  await tells(over(600, 'spot', 'area'));
  flat.map.flyTo({ zoom: 3 });
  flat.fire('movestart');
  await tells(null);
  flat.land();
  await tells(over(600, 'spot', 'area'));
});

it('points by the cross while keys move the map', async () => {
  const { flat, send, tells } = pointing();
  send('pointermove', 700);
  await tells(over(700, 'area'));
  flat.focused = true;
  send('keydown');
  flat.fire('moveend');
  await tells(over(600, 'spot', 'area'));
  flat.focused = false;
  send('blur');
  await tells(null);
});

it('points by the cross no more once the mouse has pressed the map', async () => {
  const { flat, send, tells } = pointing();
  flat.focused = true;
  flat.fire('moveend');
  await tells(over(600, 'spot', 'area'));
  send('pointerdown', 700);
  await tells(null);
});

it('lights what the page names besides, also again once lost graphics are back', async () => {
  const { flat, hover, send, tells } = pointing();
  hover.light(['far']);
  send('pointermove', 700);
  await tells(over(700, 'area'));
  expect([...flat.lit]).toEqual(['far', 'area']);
  flat.lose();
  hover.light(['beyond']);
  flat.restore();
  expect([...flat.lit]).toEqual(['beyond', 'area']);
});

it('lets the few shapes it is told of glow, and none of a whole document’s', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const flat = flatMap({ sources: [sourceNames.features, sourceNames.glow] });
  const shapes = ids.map(
    (id) => ({ type: 'Feature', properties: { id }, geometry: null }) as unknown as Feature,
  );
  const hover = followPointer(flat.map, {
    idsAt: () => [],
    cross: () => [0, 0],
    onPoint: () => {},
    readShapes: async () => shapes,
  });
  const glowing = () =>
    flat.globalState[filledState(sourceNames.glow)] &&
    (flat.data[sourceNames.glow] as FeatureCollection | undefined)?.features.map(
      ({ properties }) => properties?.id,
    );
  hover.light(['a', 'b']);
  await vi.waitFor(() => expect(glowing()).toEqual(['a', 'b']));
  hover.light(ids);
  await vi.waitFor(() => expect(glowing()).toBe(false));
});
