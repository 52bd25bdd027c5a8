import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { indexAtlas } from '../ground/atlasIndex.ts';
import { PageContext } from '../ground/pageContext.ts';
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

it('finds what an atlas has grown by while the reader was typing', async () => {
  const part = { ...atlas, features: [], documents: [] };
  const { getByRole, findAllByRole, queryAllByRole, rerender, tools, user } = await mountPanel(
    <Search />,
    '',
    {
      atlas: part,
    },
  );
  await user.type(getByRole('combobox'), 'alpha');
  expect(queryAllByRole('option')).toEqual([]);
  const grown = { ...tools, index: indexAtlas(atlas) };
  await act(async () =>
    rerender(
      <PageContext value={grown}>
        <Search />
      </PageContext>,
    ),
  );
  expect((await findAllByRole('option')).length).toBeGreaterThan(0);
});
