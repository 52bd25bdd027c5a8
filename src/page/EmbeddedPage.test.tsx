import { expect, test } from 'vitest';
import { renderPanel, textOf } from '../panels/fixtures/renderPanel.tsx';
import { EmbeddedPage } from './EmbeddedPage.tsx';

test('a frame says what of its link could not be used, and offers no list that it does not have', () => {
  const text = textOf(renderPanel(<EmbeddedPage />, '?embed=1&select=gone'));
  expect(text).toContain('There is no entry “gone” on this map.');
  expect(text).not.toContain('Show the list');
});
