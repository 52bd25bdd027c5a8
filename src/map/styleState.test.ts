import { expect, it } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { sourceNames } from '../layers/symbol.ts';
import { type Choices, defaultChoices } from '../state/choices.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { mapData, shownSources } from './mapData.ts';
import { keepStyleState } from './styleState.ts';

const first = defaultChoices(sampleAtlas);

const spriteOf = (base: string) => `sprite-${base}`;

/** A map whose style has come or not, and the fonts it waits for. */
function kept(come = true) {
  const flat = flatMap({ sources: [sourceNames.features, ...shownSources] });
  const fonts: (() => void)[] = [];
  const hidden = new Map<string, ReadonlySet<unknown>>();
  const hide = (of: string, ids: ReadonlySet<unknown>) => hidden.set(of, ids);
  const prepare = () => new Promise<void>((there) => fonts.push(there));
  const state = keepStyleState(flat.map, sampleAtlas, first, { hide }, prepare, async () => [], spriteOf);
  if (come) flat.fire('style.load');
  const choose = (part: Partial<Choices>) => state.show({ ...first, ...part });
  return { flat, state, choose, fonts, hidden };
}

it('is what was chosen last, also where the style comes late', () => {
  const { flat, state, choose } = kept(false);
  choose({ base: 'night', select: 'alpha-drill' });
  state.narrow(['alpha-port']);
  expect(flat.globalState).toEqual({});
  flat.fire('style.load');
  expect(flat.globalState).toMatchObject({ base: 'night' });
  expect(flat.sprites).toEqual(['chart', 'night']);
  const states = flat.states[sourceNames.features];
  expect(states?.['alpha-drill']).toEqual({ strength: 1, selected: true });
  expect(states?.['alpha-port']).toMatchObject({ strength: 0.45 });
});

it('tells the map of what a choice changes, and of nothing else', () => {
  const { flat, choose } = kept();
  expect(flat.states).toEqual({});
  choose({ base: 'night' });
  expect(flat.states).toEqual({});
  choose({ layers: ['alpha-events'] });
  expect(flat.states[sourceNames.features]?.['alpha-drill']).toEqual({ strength: 0, selected: false });
  expect(flat.states[sourceNames.features]?.['alpha-port']).toBeUndefined();
  flat.states = {};
  choose({});
  expect(flat.states[sourceNames.features]?.['alpha-drill']).toEqual({ strength: 1, selected: false });
});

it('keeps laid out what has been on, so that it is only painted when it is on again', () => {
  const { flat, choose } = kept();
  choose({ layers: ['alpha-zones'] });
  choose({ layers: [] });
  expect(flat.globalState.laidOut).toEqual(expect.arrayContaining(['alpha-exercises', 'alpha-zones']));
});

it('hides signs and names that are not shown, and lays none out anew', () => {
  const { flat, choose, state, hidden } = kept();
  choose({ base: 'night' });
  state.narrow(['alpha-visit']);
  choose({ layers: [] });
  expect(flat.data).toEqual({});
  const { marks } = mapData(sampleAtlas, first, { select: null, related: new Set() });
  expect(marks.length).toBeGreaterThan(0);
  expect(hidden.get(sourceNames.marks)).toEqual(new Set(marks.map(({ id }) => id)));
  choose({});
  expect(hidden.get(sourceNames.marks)).toEqual(new Set());
});

it('adds the signs and names of what is shown for the first time', () => {
  const { flat, choose } = kept();
  choose({ layers: sampleAtlas.layers.map(({ id }) => id) });
  expect(Object.keys(flat.data)).toContain(sourceNames.labels);
});

it('is whole again after the graphics were lost, whatever was chosen meanwhile', () => {
  const { flat, choose, hidden } = kept();
  choose({ projection: 'globe' });
  flat.lose();
  choose({ projection: 'globe', base: 'night', layers: [] });
  expect(flat.data).toEqual({});
  flat.restore();
  expect(flat.map.getProjection()).toEqual({ type: 'globe' });
  expect(flat.globalState).toMatchObject({ base: 'night' });
  expect(flat.sprites).toEqual(['chart', 'night']);
  expect(hidden.get(sourceNames.marks)?.size).toBeGreaterThan(0);
});

it('draws its marks again after the graphics were lost, also where nothing was chosen meanwhile', () => {
  const { flat, choose, hidden } = kept();
  choose({ layers: [] });
  flat.lose();
  flat.restore();
  const { features } = flat.data[sourceNames.marks] as { features: { id: string }[] };
  expect(hidden.get(sourceNames.marks)).toEqual(new Set(features.map(({ id }) => id)));
});

it('changes the names’ language once their letters have come, to the last one asked for', async () => {
  const { flat, choose, fonts } = kept();
  const names = () => JSON.stringify(flat.data[sourceNames.labels] ?? '');
  choose({ lang: 'el' });
  choose({ lang: 'en' });
  for (const come of fonts) come();
  await Promise.resolve();
  expect(names()).not.toContain('Άλφα');
  choose({ lang: 'el' });
  expect(names()).not.toContain('Άλφα');
  fonts.at(-1)?.();
  await Promise.resolve();
  expect(names()).toContain('Άλφα');
});
