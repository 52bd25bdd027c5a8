import { expect, it, vi } from 'vitest';
import { shapeDetail } from './shapeDetail.ts';

const files = { first: 'first', far: 'far', near: 'near', nearZoom: 4 };

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

it('a map seen from afar asks for what the first view shows, and once for all, whole, when it comes near', () => {
  const { fileFor, watch } = shapeDetail(files);
  const { map, setData, zoomTo } = mapAt(3);
  watch(map);
  expect(fileFor('first', 3)).toBe('first');
  zoomTo(3.9);
  expect(setData).not.toHaveBeenCalled();
  for (const zoom of [4, 5, 3, 6]) zoomTo(zoom);
  expect(setData.mock.calls).toEqual([['near']]);
});

it('a link to a place nearby asks for the whole file alone', () => {
  const { fileFor, watch } = shapeDetail(files);
  const { map, setData, zoomTo } = mapAt(7);
  watch(map);
  expect(fileFor('first', 7)).toBe('near');
  expect(fileFor('sprite', 7)).toBe('sprite');
  zoomTo(8);
  expect(setData).not.toHaveBeenCalled();
});

it('what the first view does not show is asked for once it is wanted, and whole when it comes near', () => {
  const { fileFor, watch } = shapeDetail(files);
  const { map, setData, zoomTo } = mapAt(3);
  const needAll = watch(map);
  expect(fileFor('first', 3)).toBe('first');
  needAll();
  needAll();
  zoomTo(2);
  expect(setData.mock.calls).toEqual([['far']]);
  zoomTo(5);
  needAll();
  expect(setData.mock.calls).toEqual([['far'], ['near']]);
});
