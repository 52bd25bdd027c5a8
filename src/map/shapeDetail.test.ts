import { expect, it, vi } from 'vitest';
import { shapeDetail } from './shapeDetail.ts';

const files = { far: 'far', near: 'near', nearZoom: 4 };

/** A map at a zoom, with its shapes' source. */
function mapAt(zoom: number) {
  const setData = vi.fn();
  let heard = () => {};
  const map = {
    getSource: () => ({ setData }),
    getZoom: () => zoom,
    style: {},
    on: (_: string, listener: () => void) => {
      heard = listener;
    },
  };
  return {
    map: map as never,
    setData,
    zoomTo: (next: number) => {
      zoom = next;
      heard();
    },
  };
}

it('a map seen from afar asks for what is seen from there, and once for all, whole, when it comes near', () => {
  const { fileFor, watch } = shapeDetail(files);
  const { map, setData, zoomTo } = mapAt(3);
  watch(map);
  expect(fileFor('far', 3)).toBe('far');
  zoomTo(3.9);
  expect(setData).not.toHaveBeenCalled();
  for (const zoom of [4, 5, 3, 6]) zoomTo(zoom);
  expect(setData.mock.calls).toEqual([['near']]);
});

it('a link to a place nearby asks for the whole file alone', () => {
  const { fileFor, watch } = shapeDetail(files);
  const { map, setData, zoomTo } = mapAt(7);
  watch(map);
  expect(fileFor('far', 7)).toBe('near');
  expect(fileFor('sprite', 7)).toBe('sprite');
  zoomTo(8);
  expect(setData).not.toHaveBeenCalled();
});

it('tiles are there for every zoom', () => {
  const { fileFor, watch } = shapeDetail({ far: 'tiles', near: 'tiles', nearZoom: 0 });
  const { map, setData, zoomTo } = mapAt(3);
  watch(map);
  zoomTo(7);
  expect(fileFor('tiles', 7)).toBe('tiles');
  expect(setData).not.toHaveBeenCalled();
});
