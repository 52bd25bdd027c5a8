import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChartMap, MapTrouble } from '../state/chartMap.ts';
import { keepMap, type LifeListener } from './keepMap.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A page that keeps a map made of nothing. */
async function keep(failure: { of?: Error } = {}) {
  const seen = { made: 0, gone: 0, there: false, standing: '', trouble: null as MapTrouble | null };
  let listener: LifeListener | undefined;
  const kept = keepMap({
    make: async (given) => {
      listener = given;
      if (failure.of) throw failure.of;
      seen.made += 1;
      return {
        destroy: () => {
          seen.gone += 1;
        },
      } as ChartMap;
    },
    onMap: (map) => {
      seen.there = map !== null;
    },
    onStanding: (standing) => {
      seen.standing = standing;
    },
    onTrouble: (trouble) => {
      seen.trouble = trouble;
    },
  });
  await pass(0);
  const lose = async (ms: number) => {
    listener?.onLost(true);
    await pass(ms);
  };
  return { kept, seen, lose, listener: () => listener };
}

it('waits for graphics that come back by themselves', async () => {
  const { seen, lose, listener } = await keep();
  await lose(2000);
  listener()?.onLost(false);
  await pass(60_000);
  expect(seen).toMatchObject({ made: 1, there: true, trouble: null });
});

it('makes a new map where they do not come, but says so where they are lost again and again', async () => {
  const { kept, seen, lose } = await keep();
  await lose(4000);
  await lose(4000);
  expect(seen).toMatchObject({ made: 3, gone: 2, there: true, trouble: null });
  await lose(4000);
  expect(seen).toMatchObject({ made: 3, standing: 'unavailable', trouble: { what: 'lost' } });
  kept.retry();
  await pass(0);
  expect(seen).toMatchObject({ made: 4, there: true, trouble: null });
});

it('does not count what was lost long ago', async () => {
  const { seen, lose } = await keep();
  for (let hour = 0; hour < 5; hour += 1) {
    await lose(4000);
    await pass(3_600_000);
  }
  expect(seen).toMatchObject({ made: 6, there: true, trouble: null });
});

it('stays unavailable whatever is chosen while the graphics are gone, and is back when they come late', async () => {
  const { seen, lose, listener } = await keep();
  for (let time = 0; time < 3; time += 1) await lose(4000);
  listener()?.onBusy(true);
  expect(seen.standing).toBe('unavailable');
  listener()?.onLost(false);
  listener()?.onBusy(false);
  expect(seen).toMatchObject({ standing: 'idle', trouble: null });
});

it('says why there is no map, and tries again when asked to', async () => {
  const failure: { of?: Error } = { of: new Error('No WebGL.') };
  const { kept, seen } = await keep(failure);
  expect(seen).toMatchObject({ standing: 'unavailable', trouble: { reason: 'No WebGL.' } });
  delete failure.of;
  kept.retry();
  await pass(0);
  expect(seen).toMatchObject({ made: 1, there: true, trouble: null });
});

it('of several things missing says the first, and a part of the chart before a picture under it', async () => {
  const { seen, listener } = await keep();
  const missing: MapTrouble = { what: 'missing', part: 'chart' };
  listener()?.onTrouble({ what: 'picture', base: 'alpha' });
  listener()?.onTrouble(missing);
  listener()?.onTrouble({ what: 'missing', part: null });
  listener()?.onTrouble({ what: 'picture', base: 'alpha' });
  expect(seen.trouble).toEqual(missing);
});

it('throws away a map that is no longer wanted when it is there', async () => {
  const seen = { there: false, gone: 0 };
  const kept = keepMap({
    make: async () =>
      ({
        destroy: () => {
          seen.gone += 1;
        },
      }) as ChartMap,
    onMap: () => {
      seen.there = true;
    },
    onStanding: () => {},
    onTrouble: () => {},
  });
  kept.end();
  await pass(0);
  expect(seen).toEqual({ there: false, gone: 1 });
});
