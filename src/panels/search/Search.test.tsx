// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
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
