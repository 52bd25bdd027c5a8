import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { DrawTheWords } from './Checks.tsx';

async function mountSwitch(of: string) {
  const mounted = await mountPanel(<DrawTheWords of={of} />);
  const map = fakeMap();
  act(() => mounted.tools.map.hold(map));
  map.told.length = 0;
  return { ...mounted, map };
}

it('draws the distances stated of a feature, and takes them away, at the latest with its panel', async () => {
  const { getByRole, user, map, unmount } = await mountSwitch('beta-port');
  const button = getByRole('button', { name: 'Draw these distances' });
  await user.click(button);
  expect(button.getAttribute('aria-pressed')).toBe('true');
  await user.click(button);
  expect(button.getAttribute('aria-pressed')).toBe('false');
  await user.click(button);
  unmount();
  const told = map.told.filter(([what]) => what === 'drawRings').map(([, of]) => of);
  expect(told.slice(0, 3)).toEqual(['beta-port', null, 'beta-port']);
  expect(told.at(-1)).toBeNull();
});

it('is not offered where no text states a distance, nor without a map', async () => {
  const { queryByRole, tools } = await mountSwitch('drill');
  expect(queryByRole('button')).toBeNull();
  expect(tools.map.state.getState().ringsOf).toBeNull();
  const without = await mountPanel(<DrawTheWords of="beta-port" />);
  expect(without.container.querySelector('button')).toBeNull();
});
