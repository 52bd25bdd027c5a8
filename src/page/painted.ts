/** How long a page that is not drawn is waited for, milliseconds: one in a frame that is out of sight never is. */
const patienceMs = 1000;

/**
 * Resolves when the browser has shown what came with the page, or cannot be expected to. What takes processor and graphics is best begun
 * after it: begun before, it keeps the first picture from the screen until it is done.
 */
export function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patienceMs);
  });
}
