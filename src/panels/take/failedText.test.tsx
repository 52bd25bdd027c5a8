import { waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { TakeVisible } from './TakeVisible.tsx';

afterEach(() => vi.restoreAllMocks());

it('without a text there is no file but the reason, and the next try has all', async () => {
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
  const texts = async () => {
    if (fails) throw new Error('Gone.');
    return alphaNote;
  };
  const { getByRole, user } = await mountPanel(<TakeVisible />, '', { texts });
  const take = async (saying: string) => {
    await user.click(getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(getByRole('status').textContent).toContain(saying));
  };
  await take('The file could not be made: Gone.');
  expect(saved).toEqual([]);
  fails = false;
  await take('is saved');
  expect(await saved[0]?.text()).toContain('alpha-strait');
});
