import { act, fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyLink } from './CopyLink.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const here = 'http://localhost:3000/?read=alpha-note';

it('says on the button and to those who listen that it has copied, for a while', async () => {
  vi.useFakeTimers();
  const { getByRole, tools } = await mountPanel(<CopyLink to={{ read: 'alpha-note' }} />);
  const button = getByRole('button', { name: 'Copy link' });
  await act(async () => void fireEvent.click(button));
  expect(await navigator.clipboard.readText()).toBe(here);
  expect(getByRole('button', { name: 'Copied' })).toBe(button);
  expect(tools.announcer.store.getState().text).toBe('Link copied.');
  await act(async () => void vi.advanceTimersByTime(2000));
  expect(getByRole('button', { name: 'Copied' })).toBe(button);
  await act(async () => void vi.advanceTimersByTime(2000));
  expect(getByRole('button', { name: 'Copy link' })).toBe(button);
});

it('shows, where the browser refuses, the text selected in a field, and says it when the reader has copied there', async () => {
  const { getByRole, findByRole, queryByRole, user, tools } = await mountPanel(
    <CopyButton label="Copy" name="Copy APA" said="Copied APA." text={() => 'Alpha, 2001.'} />,
  );
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
  await user.click(getByRole('button', { name: 'Copy APA' }));
  const field = (await findByRole('textbox')) as HTMLTextAreaElement;
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Alpha, 2001.');
  expect(field.readOnly).toBe(true);
  expect(tools.announcer.store.getState().text).toBe('');
  fireEvent.copy(field);
  await findByRole('button', { name: 'Copied' });
  expect(queryByRole('dialog')).toBeNull();
  expect(tools.announcer.store.getState().text).toBe('Copied APA.');
});

it('offers no link to the view within a frame', async () => {
  const { queryByRole } = await mountPanel(<CopyLink />, '?embed=1');
  expect(queryByRole('button')).toBeNull();
});

it('copies the present view, whatever the address holds yet', async () => {
  const { getByRole, user, tools } = await mountPanel(<CopyLink />);
  await act(async () => tools.choices.actions.selectFeature('alpha-strait'));
  await user.click(getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?select=alpha-strait');
});
