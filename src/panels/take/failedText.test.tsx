// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { TakeVisible } from './TakeVisible.tsx';

afterEach(() => vi.restoreAllMocks());

it('a text that fails is told of, what can be taken without it is, and the next file has all', async () => {
  const shapes = atlas.features.map(({ id }) => ({ id, geometry: { type: 'Point', coordinates: [0, 0] } }));
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ features: shapes }));
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:alpha';
  });
  // A browser saves what such a link leads to; happy-dom would go there.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  let fails = true;
  const texts = {
    'alpha-note': async () => {
      if (fails) throw new Error('Gone.');
      return alphaNote;
    },
  };
  const { getByRole, user } = await mountPanel(<TakeVisible />, '', { texts });
  const take = async () => {
    await user.click(getByRole('button', { name: 'CSV' }));
    const said = getByRole('status');
    await waitFor(() => expect(said.textContent).toContain('is saved'));
    return { said: said.textContent, file: await saved.at(-1)?.text() };
  };
  const without = await take();
  expect(without.said).toMatch(/is saved: \d entries. Left out: \d entries.*A note on Alpha Strait/);
  expect(without.file).not.toContain('alpha-strait');
  expect(without.file).toContain('beta-port');
  fails = false;
  const whole = await take();
  expect(whole.said).not.toContain('Left out');
  expect(whole.file).toContain('alpha-strait');
});
