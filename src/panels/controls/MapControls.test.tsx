import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { MapControls } from './MapControls.tsx';

async function mountControls() {
  const mounted = await mountPanel(<MapControls />);
  const map = fakeMap();
  act(() => mounted.tools.map.hold(map));
  map.told.length = 0;
  return { ...mounted, map };
}

const focused = () => document.activeElement?.textContent;

it('is one tab stop: arrows lead round its buttons, also those that unfold', async () => {
  const { user } = await mountControls();
  await user.tab();
  expect(focused()).toBe('Zoom in');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Copy link');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Measure distances');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{Enter}{ArrowDown}');
  expect(focused()).toBe('Move west');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.tab({ shift: true });
  expect(focused()).toBe('Move west');
});

it('does what its buttons say', async () => {
  const { user, map, getByRole, tools } = await mountControls();
  for (const name of ['Zoom in', 'Zoom out', 'First view of the map'])
    await user.click(getByRole('button', { name }));
  expect(map.told).toEqual([['zoomBy', 1], ['zoomBy', -1], ['showAll']]);
  const ruler = getByRole('button', { name: 'Measure distances' });
  await user.click(ruler);
  expect(tools.choices.getState().ruler).toEqual([]);
  expect(ruler.getAttribute('aria-pressed')).toBe('true');
});

it('takes the ruler out with what it measured when it was put away', async () => {
  const { user, getByRole, tools } = await mountControls();
  const { choose, closeNext } = tools.choices.actions;
  await user.click(getByRole('button', { name: 'Measure distances' }));
  act(() =>
    choose({
      ruler: [
        [120, 30],
        [130, 40],
      ],
    }),
  );
  act(() => void closeNext());
  expect(tools.choices.getState().ruler).toBeNull();
  await user.click(getByRole('button', { name: 'Measure distances' }));
  expect(tools.choices.getState().ruler).toEqual([
    [120, 30],
    [130, 40],
  ]);
});

it('copies a link to the bare map, and says so beside the button', async () => {
  const { user, getByRole, findByText } = await mountControls();
  await user.click(getByRole('button', { name: 'Copy link' }));
  await findByText('Copied');
  expect(await navigator.clipboard.readText()).toContain('http');
});
