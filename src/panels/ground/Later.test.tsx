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
  const { findByRole, findByText, getByText, user } = await mountPanel(
    <>
      <p>Beside it</p>
      <Later what="The note" load={load} waiting={<p>Fetching …</p>}>
        {(words) => <p>Here: {words}</p>}
      </Later>
    </>,
  );
  expect((await findByRole('alert')).textContent).toContain('The note could not be shown: away');
  expect(getByText('Beside it')).toBeTruthy();
  const again = await findByRole('button', { name: 'Try again' });
  await user.click(again);
  expect((await findByRole('alert')).textContent).toContain('away');
  come = true;
  await user.click(await findByRole('button', { name: 'Try again' }));
  expect(await findByText('Here: words')).toBeTruthy();
  vi.restoreAllMocks();
});
