import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { alphaStrait } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { Passages } from './Passages.tsx';

it('the pager says which passage the reader is at', async () => {
  const mentions = ['p1', 'p2', 'p10'].map((passage) => ({
    document: 'alpha-note',
    passage,
    mode: 'author' as const,
  }));
  const { getByRole, getAllByRole } = await mountPanel(
    <Passages feature={{ ...alphaStrait, mentions }} checks={[]} lead={undefined} />,
  );
  const pager = getByRole('status', { name: 'Passage shown' });
  expect(pager.textContent).toBe('1 of 3');
  const last = getAllByRole('link', { name: 'Read in context' }).at(-1);
  await act(async () => last?.focus());
  expect(pager.textContent).toBe('3 of 3');
});
