import { expect, test } from 'vitest';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { App } from './App.tsx';

test('a frame says what of its link could not be used, and offers no list that it does not have', async () => {
  const { container } = await mountPanel(<App />, '?embed=1&select=gone');
  expect(container.textContent).toContain('There is no entry “gone” on this map.');
  expect(container.textContent).not.toContain('Show the list');
  expect(container.querySelector('header, nav')).toBeNull();
});
