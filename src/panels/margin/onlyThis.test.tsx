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

it('leaves the layers that names go with as they are, unless one of them is to be alone', async () => {
  const layers = sampleAtlas.layers.map((layer) =>
    layer.id === 'names' ? { ...layer, with: 'alpha-zones' } : layer,
  );
  const { getByRole, user, tools } = await mountPanel(<LayerList />, '?layers=alpha-events,alpha-zones', {
    atlas: { ...sampleAtlas, layers },
  });
  const shown = () => tools.choices.getState().layers.toSorted();
  await user.click(getByRole('button', { name: 'Only Exercises' }));
  expect(shown()).toEqual(['alpha-exercises', 'alpha-zones']);
  expect(getByRole('button', { name: 'Only Exercises' }).getAttribute('aria-pressed')).toBe('true');
  await user.click(getByRole('button', { name: 'Only Zones' }));
  expect(shown()).toEqual(['alpha-zones']);
  await user.click(getByRole('button', { name: 'Only Zones' }));
  expect(shown()).toEqual(['alpha-events', 'alpha-zones']);
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
