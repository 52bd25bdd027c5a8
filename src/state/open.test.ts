import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { besideMap, closed, keyOf, openIn } from './open.ts';
import { createChoices } from './store.ts';

const all = '?tour=tides&step=2&read=alpha-report&select=alpha-drill&voice=alpha-report&compare=2001~2003';
const open = (search: string) => openIn(createChoices(sampleAtlas, { search }).getState());

test('what lies over what: reading, document, feature, comparison; a voice of a feature is part of its panel', () => {
  expect(open(all).map(keyOf)).toEqual([
    'reading tides',
    'document alpha-report',
    'feature alpha-drill',
    'comparison',
  ]);
  expect(open('?voice=alpha-report').map(keyOf)).toEqual(['voice alpha-report']);
  expect(open('?base=night&passage=p1')).toEqual([]);
});

test('beside the map stand the guided reading and one more', () => {
  expect(besideMap(open('?tour=tides&select=')).map(keyOf)).toEqual(['reading tides']);
  expect(besideMap(open(all)).map(keyOf)).toEqual(['reading tides', 'document alpha-report']);
  expect(besideMap(open('?select=alpha-drill&compare=2001~2003')).map(keyOf)).toEqual([
    'feature alpha-drill',
  ]);
});

test('closing one after the other leaves nothing, and each closing uncovers the next', () => {
  let choices: Choices = createChoices(sampleAtlas, { search: all }).getState();
  const seen: string[] = [];
  for (let [first] = openIn(choices); first; [first] = openIn(choices)) {
    seen.push(first.what);
    choices = { ...choices, ...closed[first.what] };
  }
  expect(seen).toEqual(['reading', 'document', 'feature', 'comparison']);
  const { tour, step, read, passage, select, voice, compare } = defaultChoices(sampleAtlas);
  expect(choices).toMatchObject({ tour, step, read, passage, select, voice, compare });
});

test('Esc closes the ruler first, then what is open, then the table; in a frame the table stays', () => {
  const { actions, getState } = createChoices(sampleAtlas, {
    search: '?read=alpha-report&voice=alpha-report&ruler=1,2&view=voices',
  });
  const left = () => {
    const { ruler, read, voice, view } = getState();
    return { ruler: ruler !== null, read, voice, view };
  };
  expect(actions.closeNext()).toBe(true);
  expect(left()).toEqual({ ruler: false, read: 'alpha-report', voice: 'alpha-report', view: 'voices' });
  actions.closeNext();
  actions.closeNext();
  expect(left()).toEqual({ ruler: false, read: null, voice: null, view: 'voices' });
  expect(actions.closeNext()).toBe(true);
  expect(left().view).toBe('map');
  expect(actions.closeNext()).toBe(false);
  expect(createChoices(sampleAtlas, { search: '?view=voices&embed=1' }).actions.closeNext()).toBe(false);
});
