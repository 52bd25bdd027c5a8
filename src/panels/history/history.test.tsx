import { expect, test } from 'vitest';
import { atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { CopyLink } from '../ground/CopyLink.tsx';
import { ChangedSince } from './ChangedSince.tsx';
import { History } from './History.tsx';

const changes = [
  { id: '2026-11-29-a', date: '2026-11-29', says: 'The strait is wider.', touches: ['alpha-strait'] },
  { id: '2026-11-29-b', date: '2026-11-29', says: 'The port moved.', touches: ['beta-port'] },
  {
    id: '2026-11-22-c',
    date: '2026-11-22',
    says: 'A passage was given to the expert.',
    touches: ['alpha-note/p1'],
  },
];
const changed = { atlas: { ...atlas, changes, newestChange: '2026-11-29-a' } };

test('a panel says its last change, and the ones before behind it', async () => {
  const of = (name: string) => ['alpha-strait', 'alpha-note/p1'].includes(name);
  const { getByText, queryByText } = await mountPanel(<History of={of} />, '', changed);
  expect(getByText('The strait is wider.', { exact: false }).closest('details')).toBeNull();
  expect(getByText('A passage was given', { exact: false }).closest('details')).not.toBeNull();
  expect(getByText('1 earlier change')).toBeDefined();
  expect(queryByText('The port moved.', { exact: false })).toBeNull();
});

test('an older link says once what changed since of what it shows', async () => {
  const opened = '?select=alpha-strait&data=2026-11-22';
  const page = await mountPanel(<ChangedSince />, opened, changed);
  expect(page.getByRole('status').textContent).toContain('1 change touches what it shows.');
  expect(page.getByText('The strait is wider.', { exact: false })).toBeDefined();
  await page.user.click(page.getByRole('button', { name: 'Close' }));
  expect(page.queryByRole('status')).toBeNull();
  expect(page.tools.choices.getState()).toMatchObject({ select: 'alpha-strait', data: null });
});

test.each(['?select=alpha-strait', '?select=alpha-strait&data=2026-11-29'])(
  'nothing is said of %s',
  async (opened) => {
    const { queryByRole } = await mountPanel(<ChangedSince />, opened, changed);
    expect(queryByRole('status')).toBeNull();
  },
);

test('a copied link names the data it was made with', async () => {
  const { getByRole, user } = await mountPanel(<CopyLink />, '?select=alpha-strait&data=2026-11-01', changed);
  await user.click(getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toMatch(/\?select=alpha-strait&data=2026-11-29-a$/);
});
