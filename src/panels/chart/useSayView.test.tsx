import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { useSayView } from './useSayView.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Chart() {
  useSayView();
  return (
    <>
      <div id="map">
        <button type="button">In</button>
      </div>
      <button type="button">Elsewhere</button>
    </>
  );
}

async function mountChart() {
  const { tools, getByRole } = await mountPanel(<Chart />, '', { atlas: sampleAtlas });
  const map = fakeMap();
  act(() => tools.map.hold(map));
  /** The map comes to rest over a place; time passes. */
  const rest = (lng: number, lat: number) => {
    map.look({ centre: [lng, lat] });
    act(() => vi.advanceTimersByTime(1000));
  };
  const heard = () => tools.announcer.store.getState().text;
  return { tools, map, rest, heard, button: (name: string) => getByRole('button', { name }) };
}

it('says what the map shows once a reader’s own keys or buttons have moved it', async () => {
  const { rest, heard, button } = await mountChart();
  button('In').focus();
  rest(11, 21);
  expect(heard()).toMatch(/^Map around 21°00′\sN\s011°00′\sE, 4200\skm across\. \d+ things in view/);
  expect(heard()).toContain('alpha-drill');
  rest(-120, -40);
  expect(heard()).toContain('Nothing of the layers shown lies in view.');
});

it('says what the cross is over', async () => {
  const { tools, rest, heard, button } = await mountChart();
  button('In').focus();
  tools.map.state.setState({ pointed: { ids: ['alpha-drill', 'alpha-zone'], x: 0, y: 0 } });
  rest(11, 21);
  expect(heard()).toMatch(/^Under the cross: alpha-drill and 1 more\. Map around/);
});

it('waits for the last of several moves, and says it once', async () => {
  const { tools, map, rest, button } = await mountChart();
  button('In').focus();
  map.look({ centre: [5, 5] });
  act(() => vi.advanceTimersByTime(300));
  rest(11, 21);
  rest(11, 21);
  expect(tools.announcer.store.getState().turn).toBe(1);
});

it('says nothing to who is elsewhere, nor over what was just said', async () => {
  const { tools, rest, heard, button } = await mountChart();
  button('Elsewhere').focus();
  rest(11, 21);
  expect(heard()).toBe('');
  button('In').focus();
  tools.announcer.say('Alpha selected.');
  rest(12, 21);
  expect(heard()).toBe('Alpha selected.');
  act(() => vi.advanceTimersByTime(5000));
  rest(11, 21);
  expect(heard()).toMatch(/^Map around/);
});
