import { act, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { searchFileOf } from '../fixtures/searchFileOf.ts';
import { Search } from './Search.tsx';

it('lists what is found at each letter, and lights it on the map once the reader pauses', async () => {
  const { getByRole, findAllByRole, tools, user } = await mountPanel(<Search />);
  const lit = () => tools.map.state.getState().lit;
  await user.type(getByRole('combobox'), 'alpha');
  await findAllByRole('option');
  expect(lit()).toEqual([]);
  await waitFor(() => expect(lit().length).toBeGreaterThan(0));
  // What the arrows come to is lit at once.
  await user.keyboard('{ArrowDown}');
  expect(lit().length).toBeLessThanOrEqual(1);
});

it('asks nothing of the map while nothing is asked of it', async () => {
  const { getByRole, tools, user } = await mountPanel(<Search />);
  await user.type(getByRole('combobox'), 'a{Backspace}');
  const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await rest();
  const narrow = vi.spyOn(tools.map, 'narrow');
  for (let turn = 0; turn < 2; turn++) await rest();
  expect(narrow).not.toHaveBeenCalled();
});

it('opens nothing that was found for other letters, and asks again for what could not be fetched', async () => {
  const files = searchFileOf(atlas, [alphaNote]);
  let online = true;
  const searchFile = (path: string) => (online ? files(path) : Promise.reject(new Error('offline')));
  const { container, getByRole, findByRole, findAllByRole, tools, user } = await mountPanel(<Search />, '', {
    tools: { searchFile },
  });
  await user.type(getByRole('combobox'), 'alph');
  await findAllByRole('option');
  online = false;
  await user.type(getByRole('combobox'), 'a{Enter}');
  await findByRole('alert');
  expect(tools.choices.getState().select).toBeNull();
  online = true;
  await user.click(getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(container.querySelector('[aria-busy], [role=alert]')).toBeNull());
  await user.keyboard('{Enter}');
  expect(tools.choices.getState().select).not.toBeNull();
});
