import { act, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { App } from './App.tsx';
import { panelCode } from './OpenPanels.tsx';

// Reading their code takes a while.
await panelCode();

const mountPage = (search: string, width?: number) => mountPanel(<App />, search, { width });

/** What scrolls an element in a browser: `aside` and the margin on wide screens, the sheet's body on narrow ones. */
function scrolled(element: HTMLElement): Element {
  const box =
    element.closest<HTMLElement>('#panel > div > div') ?? element.closest<HTMLElement>('aside, #margin');
  if (!box) throw new Error('Nothing scrolls there.');
  box.style.overflowY = 'auto';
  return box;
}

it.each([
  ['beside the map', 1280],
  ['in a sheet', 390],
])('a panel %s that was scrolled shows the next one from its top', async (_where, width) => {
  const { findByRole, getByRole, tools } = await mountPage('?select=alpha-strait', width);
  const title = (name: string) => getByRole('heading', { level: 2, name });
  await findByRole('heading', { level: 2, name: 'Alpha Strait' });
  scrolled(title('Alpha Strait')).scrollTop = 500;
  expect(scrolled(title('Alpha Strait')).scrollTop).toBe(500);
  await act(async () => tools.choices.actions.selectFeature('beta-port'));
  expect(scrolled(title('Beta Port')).scrollTop).toBe(0);
});

it('each step of a guided reading is read from its top, in a sheet too', async () => {
  const { findByRole, getByRole, user } = await mountPage('?tour=tides', 390);
  await findByRole('heading', { level: 2, name: 'Flood' });
  const title = () => getByRole('heading', { level: 2, name: /Flood|Ebb/ });
  const box = scrolled(title());
  box.scrollTop = 500;
  await user.click(getByRole('link', { name: 'Next step' }));
  expect(title().textContent).toBe('Ebb');
  expect(box.scrollTop).toBe(0);
});

it.each([1280, 390])(
  'at %s pixels another tab of the list is shown from its top, and keeps the focus',
  async (width) => {
    const { getByRole, user } = await mountPage('', width);
    if (width < 720) await user.click(getByRole('button', { name: 'Layers' }));
    const tab = getByRole('tab', { name: 'Layers' });
    const box = scrolled(tab);
    box.scrollTop = 500;
    tab.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(getByRole('tab', { name: 'Documents' }));
    expect(box.scrollTop).toBe(0);
  },
);

it.each([
  ['beside an open panel', 1280, '?select=beta-port'],
  ['where the list gives way to a panel', 900, '?select=beta-port'],
  ['where nothing is open', 1280, ''],
])(
  'a result chosen in the search %s leads to the opened panel, and Esc back to the field',
  async (_where, width, search) => {
    const { getByRole, findByRole, user } = await mountPage(search, width);
    const field = () => getByRole('combobox', { name: /^Search/ });
    const title = () => getByRole('heading', { level: 2, name: 'Alpha Strait' });
    await user.type(field(), 'alpha strait');
    await findByRole('listbox');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(title()));
    // What is chosen again, while its panel stands open, leads there too.
    field().focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(title());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(field());
  },
);

it.each([
  ['Escape', 900],
  ['its button', 900],
  ['its button', 1280],
])('the margin closed by %s leaves the keys with what calls it: %i', async (how, width) => {
  const { findByRole, getByRole, user } = await mountPage('', width);
  if (width < 1000) await user.click(getByRole('button', { name: 'Documents' }));
  else await user.click(getByRole('tab', { name: 'Documents' }));
  (await findByRole('tab', { name: 'Documents' })).focus();
  if (how === 'Escape') await user.keyboard('{Escape}');
  else await user.click(getByRole('button', { name: 'Close the list' }));
  expect(document.activeElement).toBe(getByRole('button', { name: 'Documents' }));
});

it('above a sheet that covers the map, what stands at the top can be used', async () => {
  const { getByRole, user } = await mountPage('?select=alpha-strait', 390);
  await user.click(getByRole('button', { name: /^Sheet/ }));
  expect(getByRole('main', { hidden: true }).inert).toBe(true);
  const about = getByRole('button', { name: 'About & data' });
  expect(about.closest('[inert]')).toBeNull();
  await user.click(about);
  expect(within(getByRole('dialog')).getByRole('heading', { level: 2 }).textContent).toBe(
    'About Sample Seas',
  );
});
