import { expect, it } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { sourceNames } from '../layers/symbol.ts';
import { type Choices, defaultChoices } from '../state/choices.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { keepStyleState } from './styleState.ts';

const first = defaultChoices(sampleAtlas);

/** A map whose style has come or not, and the fonts it waits for. */
function kept(come = true) {
  const flat = flatMap({ sources: [sourceNames.marks, sourceNames.badges] });
  const fonts: (() => void)[] = [];
  const state = keepStyleState(flat.map, sampleAtlas, first, () => new Promise((there) => fonts.push(there)));
  if (come) flat.fire('style.load');
  const choose = (part: Partial<Choices>) => state.show({ ...first, ...part });
  return { flat, state, choose, fonts };
}

it('is what was chosen last, also where the style comes late', () => {
  const { flat, state, choose } = kept(false);
  choose({ base: 'night', select: 'alpha-drill' });
  state.narrow(['alpha-port']);
  expect(flat.globalState).toEqual({});
  flat.fire('style.load');
  expect(flat.globalState).toMatchObject({ base: 'night', select: 'alpha-drill', narrowed: true });
});

it('makes the marks anew only where what they show has changed', () => {
  const { flat, choose, state } = kept();
  choose({ base: 'night', select: 'alpha-drill' });
  expect(flat.data).toEqual({});
  choose({ layers: [] });
  expect(flat.data[sourceNames.marks]).toMatchObject({ features: [] });
  flat.data = {};
  state.narrow(['alpha-visit']);
  expect(Object.keys(flat.data)).toEqual([sourceNames.marks, sourceNames.badges]);
});

it('is whole again after the graphics were lost, whatever was chosen meanwhile', () => {
  const { flat, choose } = kept();
  choose({ projection: 'globe' });
  flat.lose();
  choose({ projection: 'globe', base: 'night', layers: [] });
  expect(flat.data).toEqual({});
  flat.restore();
  expect(flat.map.getProjection()).toEqual({ type: 'globe' });
  expect(flat.globalState).toMatchObject({ base: 'night' });
  expect(flat.data[sourceNames.marks]).toMatchObject({ features: [] });
});

it('draws its marks again after the graphics were lost, also where nothing was chosen meanwhile', () => {
  const { flat, choose } = kept();
  choose({ layers: [] });
  flat.lose();
  flat.restore();
  expect(flat.data[sourceNames.marks]).toMatchObject({ features: [] });
});

it('changes the names’ language once their letters have come, to the last one asked for', async () => {
  const { flat, choose, fonts } = kept();
  choose({ lang: 'el' });
  choose({ lang: 'en' });
  for (const come of fonts) come();
  await Promise.resolve();
  expect(flat.globalState.lang).toBe('en');
  choose({ lang: 'el' });
  expect(flat.globalState.lang).toBe('en');
  fonts.at(-1)?.();
  await Promise.resolve();
  expect(flat.globalState.lang).toBe('el');
});
