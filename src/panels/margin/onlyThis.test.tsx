import { expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { LayerList } from './LayerList.tsx';

const mountList = () => mountPanel(<LayerList />, '?layers=alpha-events,alpha-zones', { atlas: sampleAtlas });

it('shows one layer alone, and a second time brings the others back', async () => {
  const { getByRole, user, tools } = await mountList();
  const only = getByRole('button', { name: 'Only Exercises' });
  await user.click(only);
  expect(tools.choices.getState().layers).toEqual(['alpha-exercises']);
  expect(only.getAttribute('aria-pressed')).toBe('true');
  await user.click(getByRole('button', { name: 'Only Zones' }));
  expect(tools.choices.getState().layers).toEqual(['alpha-zones']);
  await user.click(getByRole('button', { name: 'Only Zones' }));
  expect(tools.choices.getState().layers).toEqual(['alpha-zones', 'alpha-events']);
});

it('shows a layer alone where its switch is clicked with Alt', async () => {
  const { getByRole, user, tools } = await mountList();
  await user.keyboard('{Alt>}');
  await user.click(getByRole('checkbox', { name: /^Exercises/ }));
  await user.keyboard('{/Alt}');
  expect(tools.choices.getState().layers).toEqual(['alpha-exercises']);
});

it('switches all of a group off and on', async () => {
  const { getByRole, user, tools } = await mountList();
  await user.click(getByRole('button', { name: 'Show none of: All' }));
  expect(tools.choices.getState().layers).toEqual([]);
  await user.click(getByRole('button', { name: 'Show all of: All' }));
  expect(tools.choices.getState().layers).toHaveLength(4);
});
