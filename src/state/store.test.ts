import { expect, test, vi } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { createChoices } from './store.ts';

const open = (search = '') => createChoices(sampleAtlas, { search });

test('selecting a feature switches its layer on and shows it again', () => {
  const choices = open('?hidden=alpha-zone');
  choices.actions.selectFeature('alpha-zone');
  expect(choices.getState()).toMatchObject({ select: 'alpha-zone', hidden: [] });
  expect(choices.getState().layers).toEqual(['alpha-zones', 'alpha-exercises', 'alpha-events', 'distances']);
});

test('switching off the layer of what is selected closes it, another layer does not', () => {
  const choices = open('?select=alpha-drill&voice=alpha-report');
  choices.actions.toggleLayer('distances');
  expect(choices.getState()).toMatchObject({ select: 'alpha-drill', voice: 'alpha-report' });
  choices.actions.toggleLayer('alpha-exercises');
  expect(choices.getState()).toMatchObject({ select: null, voice: null, layers: ['alpha-events'] });
});

test('hiding what is selected closes it, and whose passages of it were shown', () => {
  const choices = open('?select=alpha-drill&voice=alpha-report');
  choices.actions.toggleFeature('alpha-drill');
  expect(choices.getState()).toMatchObject({ select: null, voice: null, hidden: ['alpha-drill'] });
});

test('opening another document leaves the passage behind', () => {
  const choices = open();
  choices.actions.openDocument('alpha-report', 'p2');
  expect(choices.getState()).toMatchObject({ read: 'alpha-report', passage: 'p2' });
  choices.actions.openDocument('alpha-report');
  expect(choices.getState().passage).toBeNull();
});

test('unknown ids change nothing', () => {
  const choices = open('?select=alpha-drill&read=alpha-report');
  const before = choices.getState();
  choices.actions.selectFeature('gone');
  choices.actions.openDocument('gone');
  choices.actions.toggleLayer('gone');
  choices.actions.toggleFeature('gone');
  choices.actions.choose({ lang: 'xx', voice: 'gone' });
  expect(choices.getState()).toBe(before);
});

test('what is chosen is rounded to what a link carries, and what no link can hold is no choice', () => {
  const choices = open();
  choices.actions.choose({
    ruler: [
      [1e-7, 0],
      [12.34567, -3],
    ],
    lang: 'xx',
    compare: { of: 'documents', one: 'alpha-report', other: 'gone' },
  });
  expect(choices.getState()).toMatchObject({
    ruler: [
      [0, 0],
      [12.3457, -3],
    ],
    lang: 'en',
    compare: null,
  });
});

test('listeners hear of changes only', () => {
  const choices = open('?select=alpha-drill');
  const heard = vi.fn();
  choices.subscribe(heard);
  choices.actions.selectFeature('alpha-drill');
  choices.actions.moveCamera(null);
  expect(heard).not.toHaveBeenCalled();
  choices.actions.selectFeature(null);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a followed link changes what it names and leaves the rest', () => {
  const choices = open('?base=night&at=1,2,3&read=alpha-report&passage=p1');
  choices.actions.follow('?select=alpha-port');
  expect(choices.getState()).toMatchObject({ select: 'alpha-port', base: 'night', passage: 'p1' });
  expect(choices.getState().at).toMatchObject({ lat: 1, lng: 2 });
  choices.actions.follow('?read=alpha-report');
  expect(choices.getState().passage).toBeNull();
});

test('a followed link that names something unknown says so', () => {
  const choices = open('?select=alpha-port');
  choices.actions.follow('?select=gone');
  expect(choices.getState().select).toBe('alpha-port');
  expect(choices.getState().notices).toHaveLength(1);
  choices.actions.dismissNotices();
  expect(choices.getState().notices).toEqual([]);
});

test('a stray write to the state fails', () => {
  const { layers, at } = open('?at=1,2,3').getState();
  expect(() => (layers as string[]).push('x')).toThrow(TypeError);
  expect(() => Object.assign(at ?? {}, { lat: 5 })).toThrow(TypeError);
});

test('selecting what lies outside the time window moves it there; a link that names its own time keeps it', () => {
  const choices = open('?time=2003');
  choices.actions.selectFeature('alpha-drill');
  expect(choices.getState().time).toEqual({ from: 11462, to: 11462 + 364 });
  choices.actions.follow('?select=alpha-drill&time=2003');
  expect(choices.getState()).toMatchObject({ select: 'alpha-drill', time: { from: 12053, to: null } });
});

test('a time window is brought into the dates of the atlas', () => {
  const choices = open();
  choices.actions.setTime({ from: 12000, to: -5000 });
  expect(choices.getState().time).toEqual({ from: null, to: 12000 });
  choices.actions.setTime({ from: -1, to: 99999 });
  expect(choices.getState().time).toBeNull();
});
