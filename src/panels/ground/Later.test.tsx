import { expect, it, vi } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { Later } from './Later.tsx';

it('says in its own place what could not be had; trying again asks again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let come = false;
  const load = async () => {
    if (!come) throw new Error('away');
    return 'words';
  };
  const { findByRole, findByText, getByRole, getByText, queryByRole, user } = await mountPanel(
    <>
      <p>Beside it</p>
      <Later what="The note" load={load} waiting={<p>Fetching …</p>} head={<h2>Of the note</h2>}>
        {(words) => <p>Here: {words}</p>}
      </Later>
    </>,
  );
  expect((await findByRole('alert')).textContent).toContain('The note could not be shown: away');
  expect(getByText('Beside it')).toBeTruthy();
  expect(queryByRole('button', { name: 'Load the page again' })).toBeNull();
  await user.click(await findByRole('button', { name: 'Try again' }));
  // Some browsers remember a script that failed: they have another way.
  expect(await findByRole('button', { name: 'Load the page again' })).toBeTruthy();
  expect(getByRole('heading', { name: 'Of the note' })).toBeTruthy();
  come = true;
  await user.click(await findByRole('button', { name: 'Try again' }));
  expect(await findByText('Here: words')).toBeTruthy();
  expect(queryByRole('heading')).toBeNull();
  vi.restoreAllMocks();
});

it('says, where the site has become a newer version, that it has, and offers to load it; the address stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response('<link rel="modulepreload" data-start-code href="./assets/index-b.js">'));
  const running = document.createElement('link');
  running.setAttribute('href', './assets/index-a.js');
  vi.spyOn(document, 'querySelector').mockReturnValue(running);
  const load = () => Promise.reject(new Error('gone'));
  const { findByRole, findByText } = await mountPanel(
    <Later what="The note" load={load}>
      {() => null}
    </Later>,
  );
  expect(await findByText(/^A newer version of this map is there/)).toBeTruthy();
  expect(await findByRole('button', { name: 'Load the page again' })).toBeTruthy();
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-store' });
  vi.restoreAllMocks();
});
