import { expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { LayerList } from './LayerList.tsx';

const mountList = () => mountPanel(<LayerList />, '?layers=alpha-events', { atlas: sampleAtlas });

it('down leads from an opened layer to its first feature’s name, and Enter opens that feature', async () => {
  const { getByRole, user, tools } = await mountList();
  getByRole('checkbox', { name: /^Events/ }).focus();
  await user.keyboard('{ArrowRight}{Enter}{ArrowDown}');
  expect(document.activeElement?.getAttribute('href')).toMatch(/select=/);
  await user.keyboard('{Enter}');
  expect(tools.choices.getState().hidden).toEqual([]);
});

it('up and down move along names, also from a button beside one; left and right within a row', async () => {
  const { getByRole, user } = await mountList();
  const name = (row: RegExp) => getByRole('checkbox', { name: row });
  name(/^Events/).focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(getByRole('button', { name: 'List Events' }));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(name(/^Exercises/));
  await user.keyboard('{ArrowRight}{ArrowLeft}');
  expect(document.activeElement).toBe(name(/^Exercises/));
  await user.keyboard('{End}{Home}{ArrowDown}');
  expect(document.activeElement).toBe(name(/^Distances/));
});

it('the space bar switches a layer, Enter does not', async () => {
  const { getByRole, user, tools } = await mountList();
  getByRole('checkbox', { name: /^Zones/ }).focus();
  await user.keyboard('{Enter}');
  expect(tools.choices.getState().layers).not.toContain('alpha-zones');
  await user.keyboard(' ');
  expect(tools.choices.getState().layers).toContain('alpha-zones');
});
