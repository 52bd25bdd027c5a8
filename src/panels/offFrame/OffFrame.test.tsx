import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { OffFrame } from './OffFrame.tsx';

/** A map that looks far to the west of all there is. */
async function mountFarAway(search = '') {
  const mounted = await mountPanel(<OffFrame />, search, { atlas: sampleAtlas });
  const map = fakeMap();
  map.look({ centre: [-60, 20] });
  act(() => mounted.tools.map.hold(map));
  map.told.length = 0;
  return { ...mounted, map };
}

it('points the way to what is selected, brings it into view and leaves the focus on the map', async () => {
  const { getByRole, user, map } = await mountFarAway('?select=alpha-drill');
  const tag = getByRole('button', { name: /^alpha-drill, \d+.km from the middle of the map/ });
  expect(tag.getAttribute('data-side')).toBe('right');
  await user.click(tag);
  expect(map.told).toEqual([['goAlong', ['alpha-drill']], ['focus']]);
});

it('lights the tag of what is pointed at in a list, and shows none for a whole document', async () => {
  const { queryByRole, tools } = await mountFarAway();
  const tag = () => queryByRole('button', { name: /^alpha-drill/ });
  expect(tag()).toBeNull();
  act(() => tools.map.light(['alpha-drill']));
  expect(tag()?.getAttribute('data-lit')).toBe('true');
  act(() => tools.map.light(['alpha-drill', 'alpha-zone', 'alpha-visit', 'alpha-port']));
  expect(tag()).toBeNull();
});

it('counts what lies beyond a side only once the reader has moved the map', async () => {
  const { queryByRole, tools, map } = await mountFarAway();
  const count = () => queryByRole('button', { name: /^\d+ more east: alpha/ });
  // A map large enough for it.
  act(() => map.look({ frame: { left: 0, top: 0, right: 800, bottom: 500 } }));
  expect(count()).toBeNull();
  act(() => tools.choices.actions.moveCamera({ lat: 20, lng: -60, zoom: 4, bearing: 0, pitch: 0 }));
  expect(count()).not.toBeNull();
});

it('closes a list of what lies beyond a side once something is chosen, also where the focus has gone unheard', async () => {
  const { getByRole, queryAllByRole, tools, map, user } = await mountFarAway();
  act(() => map.look({ frame: { left: 0, top: 0, right: 800, bottom: 500 } }));
  act(() => tools.choices.actions.moveCamera({ lat: 20, lng: -60, zoom: 4, bearing: 0, pitch: 0 }));
  await user.click(getByRole('button', { name: /^\d+ more east: alpha/ }));
  expect(queryAllByRole('link').length).toBeGreaterThan(1);
  act(() => tools.choices.actions.selectFeature('alpha-drill'));
  expect(queryAllByRole('link')).toEqual([]);
});

it('is one tab stop, however many tags there are', async () => {
  const { getAllByRole, tools, user } = await mountFarAway();
  act(() => tools.map.light(['alpha-drill', 'alpha-zone']));
  const tags = getAllByRole('button');
  expect(tags).toHaveLength(2);
  await user.tab();
  expect(document.activeElement).toBe(tags[0]);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(tags[1]);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

it('follows the map: what comes into view needs no tag', async () => {
  const { queryByRole, tools, map } = await mountFarAway();
  act(() => tools.map.light(['alpha-drill']));
  act(() => map.look({ centre: [11, 21] }));
  expect(queryByRole('button', { name: /^alpha-drill/ })).toBeNull();
});
