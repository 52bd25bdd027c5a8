import { act, fireEvent, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { searchFileOf } from '../fixtures/searchFileOf.ts';
import { Search } from './Search.tsx';

it('lists what is found at each letter, and lights it on the map once the reader pauses', async () => {
  const { getByRole, queryAllByRole, tools, user } = await mountPanel(<Search />);
  const lit = () => tools.map.state.getState().lit;
  await user.click(getByRole('combobox'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  fireEvent.change(getByRole('combobox'), { target: { value: 'alpha' } });
  // Vitest and the library wait by the timers that stand still here.
  const patience = performance.now() + 30_000;
  while (queryAllByRole('option').length === 0 && performance.now() < patience)
    await act(() => new Promise((resolve) => setImmediate(resolve)));
  await wait(150);
  expect(lit()).toEqual([]);
  await wait(100);
  expect(lit().length).toBeGreaterThan(0);
  vi.useRealTimers();
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

it.each([
  ['', true],
  ['{Enter}', true],
  ['s', false],
  ['{Backspace}', false],
  ['{Escape}', false],
])('opens the first that is found where Enter came before it, and then “%s”: %s', async (after, isOpened) => {
  const { container, getByRole, tools, user, hold } = await heldSearch();
  await user.type(getByRole('combobox'), 'alph');
  await waitFor(() => expect(container.querySelector('[role=option]')).not.toBeNull());
  const release = hold();
  await user.type(getByRole('combobox'), `a{Enter}${after}`);
  expect(tools.choices.getState().select).toBeNull();
  release();
  if (isOpened) await waitFor(() => expect(tools.choices.getState().select).toBe('alpha-strait'));
  else {
    await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
    expect(tools.choices.getState().select).toBeNull();
  }
});

/** Search whose files come once they are let go. */
async function heldSearch() {
  const files = searchFileOf(atlas, [alphaNote]);
  let held = Promise.resolve();
  const searchFile = (path: string) => held.then(() => files(path));
  const mounted = await mountPanel(<Search />, '', { tools: { searchFile } });
  return {
    ...mounted,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}

it('shows nothing that was found before the field was cleared', async () => {
  const { getByRole, findAllByRole, queryAllByRole, user, hold } = await heldSearch();
  await user.type(getByRole('combobox'), 'alpha');
  await findAllByRole('option');
  const release = hold();
  await user.clear(getByRole('combobox'));
  await user.type(getByRole('combobox'), 'b');
  expect(queryAllByRole('option')).toEqual([]);
  release();
  await findAllByRole('option');
});

it('points at no line of a list that came after the arrows were pressed', async () => {
  const { container, getByRole, findAllByRole, user, hold } = await heldSearch();
  await user.type(getByRole('combobox'), 'alph');
  await findAllByRole('option');
  const release = hold();
  await user.type(getByRole('combobox'), 'a{ArrowDown}');
  expect(container.querySelector('[aria-selected=true]')).not.toBeNull();
  release();
  await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
  expect(getByRole('combobox').getAttribute('aria-activedescendant')).toBeNull();
});

it.each([
  ['alpha strait', { select: 'alpha-strait' }],
  ['expert', { read: 'alpha-note' }],
])(
  'waits for a result that is not at hand, and keeps the list where it cannot be had: %s',
  async (query, chosen) => {
    const part = { ...atlas, features: [], documents: [] };
    let fetched: () => Promise<void> = () => Promise.reject(new Error('offline'));
    const { container, getByRole, findByRole, findAllByRole, tools, user } = await mountPanel(
      <Search />,
      '',
      {
        atlas: part,
        tools: {
          searchFile: searchFileOf(atlas, [alphaNote]),
          bring: (link) => (link === '' || part.features.length > 0 ? null : fetched()),
        },
      },
    );
    await user.type(getByRole('combobox'), query);
    await user.click((await findAllByRole('option'))[0] as HTMLElement);
    await findByRole('alert');
    expect((await findAllByRole('option')).length).toBeGreaterThan(0);
    expect(tools.choices.getState().notices).toEqual([]);
    let come = () => {};
    fetched = () =>
      new Promise((resolve) => {
        come = () => {
          Object.assign(part, { features: atlas.features, documents: atlas.documents });
          resolve();
        };
      });
    await user.click(getByRole('button', { name: 'Try again' }));
    expect(container.querySelector('[aria-busy]')).not.toBeNull();
    await act(async () => come());
    expect(tools.choices.getState()).toMatchObject(chosen);
  },
);

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
