// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fetchedCode } from './fetchedCode.ts';

it('fetches a style sheet that failed before it asks for the code again, and is in vain without it', async () => {
  // happy-dom fetches no style sheets: each comes at once, but for the one of which we say otherwise.
  window.happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  vi.spyOn(Element.prototype, 'replaceWith').mockImplementationOnce((sheet) => {
    if (sheet instanceof HTMLLinkElement) sheet.dispatchEvent(new Event('error'));
  });
  const failed = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: 'https://example.org/panel.css',
  });
  failed.dataset.failed = '';
  document.head.replaceChildren(failed);
  const code = vi.fn(async () => 'panel');
  const panel = fetchedCode(code);
  await expect(panel()).rejects.toThrow('panel.css could not be fetched');
  expect(code).not.toHaveBeenCalled();
  await expect(panel()).resolves.toBe('panel');
  expect(document.querySelectorAll('link')).toHaveLength(1);
  expect(document.querySelector('link[data-failed]')).toBeNull();
  document.head.replaceChildren();
  vi.restoreAllMocks();
});
