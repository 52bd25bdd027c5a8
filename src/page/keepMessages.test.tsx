import { expect, it, vi } from 'vitest';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { keepMessages } from './keepMessages.ts';
import { UnspokenLanguage } from './UnspokenLanguage.tsx';

const fetched = vi.hoisted(() => ({ fails: true }));
vi.mock('../messages/loadMessages.ts', async (original) => {
  const real = await original<typeof import('../messages/loadMessages.ts')>();
  const loadMessages = (lang: string) =>
    fetched.fails ? Promise.reject(new Error('away')) : real.loadMessages(lang);
  return { ...real, loadMessages };
});

it('says which language could not be fetched, and asks again', async () => {
  const { tools, findByRole, queryByRole, user } = await mountPanel(<UnspokenLanguage />, '?lang=ru');
  await keepMessages(tools.choices, tools, () => {});
  expect((await findByRole('alert')).textContent).toContain('in this language');
  fetched.fails = false;
  await user.click(await findByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(queryByRole('alert')).toBeNull());
});
