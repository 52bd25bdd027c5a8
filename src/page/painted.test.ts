// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { painted } from './painted.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Whether it has resolved by now, after `ms` milliseconds; and what tells it that the browser has painted. */
function asked() {
  vi.useFakeTimers();
  let paint = () => {};
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: () => void) {
        paint = told;
      }
      observe() {}
    },
  );
  const then = vi.fn();
  void painted().then(then);
  return {
    paint: () => paint(),
    isDone: async (ms = 0) => {
      await vi.advanceTimersByTimeAsync(ms);
      return then.mock.calls.length > 0;
    },
  };
}

test('waits until the browser has painted, a second at most', async () => {
  const { paint, isDone } = asked();
  expect(await isDone(900)).toBe(false);
  paint();
  expect(await isDone()).toBe(true);
  const unseen = asked();
  expect(await unseen.isDone(900)).toBe(false);
  expect(await unseen.isDone(100)).toBe(true);
});

test('does not wait in a tab that is not shown', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { isDone } = asked();
  expect(await isDone()).toBe(true);
});
