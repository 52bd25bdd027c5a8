// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { sourceNames } from '../../layers/symbol.ts';
import { defaultChoices } from '../../state/choices.ts';
import type { RulerPoint } from '../../state/ruler.ts';
import { flatMap } from '../fixtures/flatMap.ts';
import { createRuler } from './rulerTool.ts';

/** A ruler on a map over 11, 21, where the sample's drill has its spot; two pixels to a degree and more. */
function rulerOut(points: readonly RulerPoint[] | null = []) {
  const flat = flatMap({ sources: [sourceNames.ruler] });
  flat.camera = { lng: 11, lat: 21, zoom: 3, bearing: 0, pitch: 0 };
  let choices = { ...defaultChoices(sampleAtlas), ruler: points };
  const ruler = createRuler(flat.map, sampleAtlas, choices, (next) => set(next));
  function set(next: readonly RulerPoint[] | null): void {
    choices = { ...choices, ruler: next };
    ruler.show(choices);
  }
  flat.fire('style.load');
  const spotOf = (at: RulerPoint) => flat.map.project([at[0], at[1]]);
  /** As MapLibre tells of a mouse. */
  const mouse = (type: string, { x, y }: { x: number; y: number }) =>
    flat.fire(type, { point: { x, y }, lngLat: flat.map.unproject([x, y]), preventDefault: () => {} });
  return { flat, ruler, set, points: () => choices.ruler, spotOf, mouse };
}

it('sets points where the reader presses, on a feature’s own spot where one is close by', () => {
  const { ruler, points } = rulerOut();
  ruler.press(506, 304);
  ruler.press(800, 300);
  expect(points()?.[0]).toEqual([11, 21]);
  expect(points()?.[1]?.[0]).toBeGreaterThan(30);
});

it('sets none where there is one already, nor while it is put away', () => {
  const { ruler, points, set } = rulerOut();
  ruler.press(800, 300);
  ruler.press(803, 302);
  expect(points()).toHaveLength(1);
  set(null);
  expect(ruler.isOut()).toBe(false);
  ruler.press(100, 100);
  expect(points()).toBeNull();
});

it('lets a point be dragged, and tells of it once it is dropped', () => {
  const { points, spotOf, mouse } = rulerOut([
    [30, 21],
    [40, 21],
  ]);
  const from = spotOf([30, 21]);
  mouse('mousedown', from);
  mouse('mousemove', { x: from.x + 50, y: from.y + 100 });
  expect(points()?.[0]).toEqual([30, 21]);
  document.dispatchEvent(new Event('mouseup'));
  expect(spotOf(points()?.[0] ?? [0, 0])).toMatchObject({
    x: expect.closeTo(from.x + 50),
    y: expect.closeTo(from.y + 100),
  });
  expect(points()?.[1]).toEqual([40, 21]);
  mouse('mousemove', { x: 0, y: 0 });
  expect(spotOf(points()?.[0] ?? [0, 0]).x).toBeCloseTo(from.x + 50);
});

it('takes the last point away with Backspace', () => {
  const { flat, points } = rulerOut([
    [30, 21],
    [40, 21],
  ]);
  flat.map.getCanvas().dispatchEvent(Object.assign(new Event('keydown'), { key: 'Backspace' }));
  expect(points()).toEqual([[30, 21]]);
});

it('is drawn again after the graphics were lost', async () => {
  const { flat, set } = rulerOut();
  flat.lose();
  set([
    [30, 21],
    [40, 21],
  ]);
  flat.restore();
  await vi.waitFor(() => expect(flat.data[sourceNames.ruler]).toBeDefined());
  const { features } = flat.data[sourceNames.ruler] as { features: { properties: { part: string } }[] };
  expect(features.map(({ properties }) => properties.part)).toContain('leg');
});
