import { LngLat, LngLatBounds, type Map as MapLibreMap, Point } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { moveDraggedPicture } from './draggedPicture.ts';

/** Ten pixels to a degree. */
const scale = 10;

function viewAt(lng: number) {
  return {
    ...{ zoom: 2, bearing: 0, width: 400, height: 200, center: new LngLat(lng, 0) },
    centerPoint: new Point(200, 100),
    locationToScreenPoint: (place: LngLat) => new Point(200 + (place.lng - lng) * scale, 100),
    getBounds: () => new LngLatBounds([lng - 20, -10, lng + 20, 10]),
    clone: () => ({ ...viewAt(lng), resize: () => {} }),
  };
}

function draggedMap() {
  const listeners = new Map<string, (event: object) => void>();
  const state = { moving: true, pitch: 0, loaded: true };
  const [draw, ask, place, gl] = [
    vi.fn(),
    vi.fn(),
    vi.fn(),
    new Proxy({} as Record<string, unknown>, { get: (all, name) => (all[name as string] ??= vi.fn()) }),
  ];
  const painter = {
    width: 400,
    height: 200,
    render: draw as (...of: unknown[]) => void,
    context: { gl, maxTextureSize: 4096, bindFramebuffer: { set: vi.fn() } },
  };
  const style = {
    _updateSources: ask as (view: object) => void,
    _updatePlacement: place,
    placement: { stale: false },
  };
  const fake = {
    painter,
    style,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    isMoving: () => state.moving,
    isZooming: () => false,
    isRotating: () => false,
    getPitch: () => state.pitch,
    getProjection: () => ({ type: 'mercator' }),
    areTilesLoaded: () => state.loaded,
  };
  moveDraggedPicture(fake as unknown as MapLibreMap);
  listeners.get('style.load')?.({});
  /** Whether the map was drawn in a frame that looks at this longitude. */
  const drawn = (lng: number) => {
    draw.mockClear();
    style._updateSources(viewAt(lng));
    style._updatePlacement(viewAt(lng));
    painter.render(style, viewAt(lng), {});
    return draw.mock.calls.length > 0;
  };
  return {
    state,
    style,
    painter,
    drawn,
    ask,
    place,
    blit: gl.blitFramebuffer as ReturnType<typeof vi.fn>,
    fire: (event: string, more = {}) => listeners.get(event)?.(more),
  };
}

test('a dragged map is drawn once, and its picture moved until it ends', () => {
  const { drawn, ask, place, blit } = draggedMap();
  expect([30, 31, 35, 39].map(drawn)).toEqual([true, false, false, false]);
  expect([ask.mock.calls.length, place.mock.calls.length]).toEqual([1, 1]);
  // 100 pixels of margin, and 90 to the east of what it was drawn for.
  expect(blit.mock.lastCall?.slice(0, 8)).toEqual([190, 100, 590, 300, 0, 0, 400, 200]);
  expect(drawn(41)).toBe(true);
});

test('it is drawn anew where tiles come into view that are there, and when anything on it changes', () => {
  const { drawn, fire } = draggedMap();
  expect([65, 69, 71].map(drawn)).toEqual([true, false, true]);
  fire('styledata');
  expect([71, 72].map(drawn)).toEqual([true, false]);
  fire('sourcedata', { tile: {} });
  expect([72, 73].map(drawn)).toEqual([true, false]);
  fire('sourcedata', { sourceDataType: 'content' });
  expect(drawn(73)).toBe(false);
});

test('tiles that come into view are asked for at once, and drawn together when all have come, or after a while', () => {
  vi.useFakeTimers();
  try {
    const { drawn, state, fire, ask } = draggedMap();
    expect([65, 69].map(drawn)).toEqual([true, false]);
    state.loaded = false;
    expect(drawn(71)).toBe(false);
    expect(ask).toHaveBeenCalledTimes(2);
    fire('sourcedata', { tile: {} });
    expect([71, 72].map(drawn)).toEqual([false, false]);
    expect(ask).toHaveBeenCalledTimes(2);
    state.loaded = true;
    expect([72, 73].map(drawn)).toEqual([true, false]);
    state.loaded = false;
    fire('sourcedata', { tile: {} });
    expect(drawn(73)).toBe(false);
    vi.advanceTimersByTime(500);
    expect([73, 74].map(drawn)).toEqual([true, false]);
  } finally {
    vi.useRealTimers();
  }
});

test('it is drawn anew until its names are placed', () => {
  const { drawn, style } = draggedMap();
  style.placement.stale = true;
  expect([30, 31].map(drawn)).toEqual([true, true]);
  style.placement.stale = false;
  expect([32, 33].map(drawn)).toEqual([true, false]);
});

test('told again of graphics that are as they were, it copies each picture once', () => {
  const { drawn, fire, blit } = draggedMap();
  fire('webglcontextrestored');
  expect(drawn(30)).toBe(true);
  expect(blit).toHaveBeenCalledOnce();
});

test('at rest and tilted it is drawn in each frame', () => {
  const { drawn, state } = draggedMap();
  state.pitch = 30;
  expect([30, 31].map(drawn)).toEqual([true, true]);
  state.pitch = 0;
  expect([32, 33].map(drawn)).toEqual([true, false]);
  state.moving = false;
  expect([33, 33].map(drawn)).toEqual([true, true]);
  state.moving = true;
  expect(drawn(33)).toBe(true);
});

test('so it is where the graphics hold no larger picture than the map itself', () => {
  const { drawn, painter } = draggedMap();
  painter.context.maxTextureSize = 500;
  expect([30, 31].map(drawn)).toEqual([true, true]);
});
