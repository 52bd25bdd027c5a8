// @vitest-environment happy-dom
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
