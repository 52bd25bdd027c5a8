import { beforeEach, expect, test, vi } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import type { Choices } from './choices.ts';
import { type AddressBar, cameraRestMs, keepHistory, refusedRestMs } from './history.ts';
import { changedIn } from './parameterTable.ts';
import { createChoices } from './store.ts';

/** A page with an address and a history that works as a browser's does. */
function fakePage(search: string, hash = '') {
  const entries = [`/map${search}${hash}`];
  let current = 0;
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/map', search, hash };
  const go = (index: number) => {
    current = index;
    const [, ...query] = (entries[index] ?? '').split('?');
    location.search = query.length > 0 ? `?${query.join('?')}` : '';
    location.hash = '';
  };
  const page: AddressBar = {
    location,
    history: {
      pushState: (_data, _unused, url) => {
        entries.splice(current + 1, entries.length, url);
        go(current + 1);
      },
      replaceState: (_data, _unused, url) => {
        entries[current] = url;
        go(current);
      },
    },
    document: { title: '' },
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
    clearTimeout: (timer) => clearTimeout(timer),
    addEventListener: (type, listener) => listeners.set(type, listener),
    removeEventListener: (type) => listeners.delete(type),
  };
  const back = () => {
    go(current - 1);
    listeners.get('popstate')?.();
  };
  return { page, entries, back, leave: () => listeners.get('pagehide')?.(), listeners };
}

const [tides] = sampleAtlas.tours;
const atlas = { ...sampleAtlas, tours: tides ? [tides, { ...tides, id: 'ebbs' }] : [] };

function start(search = '', hash = '') {
  const fake = fakePage(search, hash);
  const choices = createChoices(atlas, fake.page.location);
  const stop = keepHistory(atlas, choices, fake.page, ({ select }) => select ?? 'Home');
  return { ...fake, choices, stop, act: choices.actions };
}

const camera = (lat: number) => ({ lat, lng: 0, zoom: 5, bearing: 0, pitch: 0 });

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** For each parameter a link to begin with, and one that changes nothing but this. */
const changes: Record<keyof Choices, [from: string, to: string]> = {
  select: ['', '?select=alpha-drill'],
  voice: ['?select=alpha-drill', '?voice=alpha-report'],
  read: ['', '?read=alpha-report'],
  passage: ['?read=alpha-report', '?read=alpha-report&passage=p2'],
  tour: ['?tour=tides&step=1&select=', '?tour=ebbs&step=1&select='],
  step: ['?tour=tides&step=1&select=', '?tour=tides&step=2&select='],
  layers: ['', '?layers=distances'],
  hidden: ['', '?hidden=alpha-port'],
  standing: ['', '?standing=happened'],
  base: ['', '?base=night'],
  projection: ['', '?projection=globe'],
  view: ['', '?view=voices'],
  table: ['', '?table=columns/events'],
  compare: ['', '?compare=2001~2003'],
  ruler: ['', '?ruler=1,2'],
  embed: ['', '?embed=1'],
  time: ['', '?time=2001'],
  lang: ['', '?lang=el'],
  at: ['', '?at=1,2,3'],
  data: ['', '?data=2026-11-22'],
};

test.each(Object.entries(changes))(
  'a change of %s alone is heard, and is the right kind of step',
  (key, [from, to]) => {
    const { entries, choices, act } = start(from);
    const before = choices.getState();
    const heard = vi.fn();
    choices.subscribe(heard);
    act.follow(to);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(changedIn(before, choices.getState())).toEqual([key]);
    vi.runAllTimers();
    expect(entries).toHaveLength(['at', 'data'].includes(key) ? 1 : 2);
    act.follow(to);
    expect(heard).toHaveBeenCalledTimes(1);
    // Another switch, then something else: a run of switches alone goes on in the same entry.
    act.toggleLayer('alpha-events');
    vi.runAllTimers();
    const isSwitch = ['layers', 'hidden', 'standing', 'table'].includes(key);
    expect(entries).toHaveLength(['at', 'data'].includes(key) || isSwitch ? 2 : 3);
  },
);

test('an address with parts that cannot be used stays as it came, until something else is chosen', () => {
  const { act, entries, back, choices } = start('?select=alpha-dril&base=night');
  vi.runAllTimers();
  expect(entries).toEqual(['/map?select=alpha-dril&base=night']);
  act.moveCamera(camera(1));
  vi.runAllTimers();
  expect(entries).toEqual(['/map?select=alpha-dril&base=night', '/map?base=night&at=1,0,5']);
  back();
  expect(choices.getState()).toMatchObject({ base: 'night', at: null, notices: [{ value: 'alpha-dril' }] });
  act.choose({ base: 'chart' });
  expect(entries).toEqual(['/map?select=alpha-dril&base=night', '/map']);
});

test('selecting makes an entry, Back restores what was before', () => {
  const { act, entries, back, choices } = start('?base=night');
  act.selectFeature('alpha-drill');
  act.selectFeature('alpha-port');
  expect(entries).toEqual([
    '/map?base=night',
    '/map?select=alpha-drill&base=night',
    '/map?select=alpha-port&base=night',
  ]);
  back();
  expect(choices.getState()).toMatchObject({ select: 'alpha-drill', base: 'night' });
  back();
  expect(choices.getState()).toMatchObject({ select: null, base: 'night' });
  expect(entries).toHaveLength(3);
});

test('a moving camera replaces its entry, once it rests', () => {
  const { act, entries } = start();
  act.moveCamera(camera(1));
  vi.advanceTimersByTime(cameraRestMs - 1);
  act.moveCamera(camera(2));
  vi.advanceTimersByTime(cameraRestMs - 1);
  expect(entries).toEqual(['/map']);
  vi.advanceTimersByTime(1);
  expect(entries).toEqual(['/map?at=2,0,5']);
});

test('a camera that has not rested is not lost when something is selected or the page is left', () => {
  const { act, entries, back, choices, leave } = start();
  act.moveCamera(camera(1));
  act.selectFeature('alpha-drill');
  expect(entries).toEqual(['/map?at=1,0,5', '/map?select=alpha-drill&at=1,0,5']);
  act.moveCamera(camera(2));
  leave();
  expect(entries.at(-1)).toBe('/map?select=alpha-drill&at=2,0,5');
  back();
  expect(choices.getState().at).toMatchObject({ lat: 1 });
});

test('a run of layer switches is one step, after something else a new one', () => {
  const { act, entries } = start();
  act.toggleLayer('distances');
  act.toggleLayer('alpha-events');
  expect(entries).toEqual(['/map', '/map?layers=alpha-exercises']);
  act.choose({ base: 'night' });
  act.toggleLayer('alpha-events');
  expect(entries).toHaveLength(4);
});

test('Back writes nothing, not even later', () => {
  const { act, entries, back } = start();
  act.selectFeature('alpha-drill');
  act.moveCamera(camera(3));
  back();
  vi.runAllTimers();
  expect(entries).toEqual(['/map', '/map?select=alpha-drill']);
});

test('an address with an old id is set right without a new entry', () => {
  expect(start('?select=old-drill').entries).toEqual(['/map?select=alpha-drill']);
});

test.each([
  '#select=alpha-drill',
  '#?select=alpha-drill',
  '#/?select=alpha-drill',
  '#x26;select=alpha-drill',
])('what a link asks for in its fragment %s is opened, and stands in the query from then on', (hash) => {
  expect(start('', hash).entries).toEqual(['/map?select=alpha-drill']);
  expect(start('?select=alpha-drill', '#list').entries).toEqual(['/map?select=alpha-drill#list']);
});

test('the title follows the choices, Back included', () => {
  const { act, page, back } = start();
  expect(page.document.title).toBe('Home');
  act.selectFeature('alpha-drill');
  expect(page.document.title).toBe('alpha-drill');
  back();
  expect(page.document.title).toBe('Home');
});

test('a browser that refuses to write does not break the page', () => {
  const { act, page, choices } = start();
  page.history.pushState = () => {
    throw new DOMException('too often', 'SecurityError');
  };
  act.selectFeature('alpha-drill');
  expect(choices.getState().select).toBe('alpha-drill');
});

test.each([
  [
    'with an exception',
    () => {
      throw new DOMException('too often', 'SecurityError');
    },
  ],
  ['in silence', () => {}],
])('an address that was refused %s for coming too often catches up, as the step it was', (_, refuse) => {
  const { act, page, entries, back, choices } = start();
  const { pushState, replaceState } = page.history;
  Object.assign(page.history, { pushState: refuse, replaceState: refuse });
  act.selectFeature('alpha-drill');
  act.moveCamera(camera(1));
  vi.advanceTimersByTime(3 * refusedRestMs);
  expect(entries).toEqual(['/map']);
  Object.assign(page.history, { pushState, replaceState });
  vi.advanceTimersByTime(refusedRestMs);
  expect(entries).toEqual(['/map', '/map?select=alpha-drill&at=1,0,5']);
  back();
  expect(choices.getState().select).toBeNull();
});

test('stopping lets go of everything', () => {
  const { act, stop, entries, listeners } = start();
  stop();
  act.selectFeature('alpha-drill');
  expect(entries).toEqual(['/map']);
  expect(listeners.size).toBe(0);
});

test('a time window on the move is one step, and the next move another', () => {
  const { act, entries, back, choices } = start();
  for (const to of [12000, 11900, 11800]) act.moveTime({ from: null, to });
  act.restTime();
  expect(entries).toEqual(['/map', '/map?time=../2002-04-23']);
  act.moveTime({ from: 11700, to: 11800 });
  act.setTime({ from: 11750, to: 11800 });
  expect(entries).toHaveLength(3);
  expect(entries.at(-1)).toBe('/map?time=2002-03-04/2002-04-23');
  back();
  expect(choices.getState().time).toEqual({ from: null, to: 11800 });
  back();
  expect(choices.getState().time).toBeNull();
});
