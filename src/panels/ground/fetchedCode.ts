import { fetchedOnce } from '../../atlas/fetched/fetchedOnce.ts';

/**
 * As `fetchedOnce`, for an `import()` of code that may bring style sheets. Vite asks for those once only, whatever
 * became of them: the ones that failed, which public/start.js marks, are fetched here before the code is asked for again.
 */
export function fetchedCode<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return fetchedOnce(async () => {
    const failed = [...document.querySelectorAll<HTMLLinkElement>('link[data-failed]')];
    await Promise.all(failed.map(fetchAgain));
    return load();
  });
}

function fetchAgain(failed: HTMLLinkElement): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = failed.href;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${link.href} could not be fetched.`));
    failed.replaceWith(link);
  });
}
