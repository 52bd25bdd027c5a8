import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFeature } from './fixtures/sampleAtlas.ts';
import { widthOfName } from './nameAlong.ts';
import { nameOnMap, namesAlong, shortNameOnMap } from './nameOnMap.ts';

const called = (en: string[], el: string[] = []) =>
  sampleFeature({
    id: 'sea',
    title: 'Title',
    names: { en: en.map((name) => ({ name })), el: el.map((name) => ({ name })) },
  });
const two = called(['Alpha Sea', 'Birch Sea'], ['Άλφα']);
const three = called(['Alpha Sea', 'Birch Sea', 'Cedar Sea of Birch'], ['Άλφα']);

test('a contested name shows all its names', () => {
  expect(nameOnMap(two, 'en', 'en')).toBe('Alpha Sea /\nBirch Sea');
});

test('a reader of a language with one name still sees that it is contested', () => {
  expect(nameOnMap(two, 'el', 'en')).toBe('Άλφα\nAlpha Sea / Birch Sea');
});

test('what only a part is called stays off the map', () => {
  const names = { en: [{ name: 'Alpha Sea' }, { name: 'Birch Sea', by: ['birch', 'part'] }] };
  expect(nameOnMap(sampleFeature({ id: 'x', title: 'Title', names }), 'en', 'en')).toBe('Alpha Sea');
});

test('without a name in the language the title stands', () => {
  expect(nameOnMap(sampleFeature({ id: 'x', title: 'Title' }), 'el', 'en')).toBe('Title');
});

test('for a small scale a third name waits', () => {
  expect(shortNameOnMap(three, 'en', 'en')).toBe('Alpha Sea /\nBirch Sea');
  expect(shortNameOnMap(three, 'el', 'en')).toBe('Άλφα\nAlpha Sea /\nBirch Sea');
  expect(shortNameOnMap(two, 'en', 'en')).toBe(nameOnMap(two, 'en', 'en'));
});

test('along a line names stand in one line or in two even ones, all of them first', () => {
  expect(namesAlong(three, 'en', 'en')).toEqual([
    'Alpha Sea / Birch Sea / Cedar Sea of Birch',
    'Alpha Sea / Birch Sea /\nCedar Sea of Birch',
    'Alpha Sea / Birch Sea',
    'Alpha Sea /\nBirch Sea',
    null,
  ]);
  expect(namesAlong(three, 'el', 'en')).toEqual([
    'Άλφα · Alpha Sea / Birch Sea / Cedar Sea of Birch',
    'Άλφα\nAlpha Sea / Birch Sea / Cedar Sea of Birch',
    'Άλφα · Alpha Sea / Birch Sea',
    'Άλφα\nAlpha Sea / Birch Sea',
    'Άλφα\nAlpha Sea /\nBirch Sea',
  ]);
});

test('a single name has one way only, and is never broken', () => {
  expect(namesAlong(called(['Alpha Sea']), 'en', 'en')).toEqual(['Alpha Sea', null, null, null, null]);
});

test('whatever way a name is set, the first two of its names stand together', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), fc.boolean(), (names, greek) => {
      const feature = called(names, greek ? ['Άλφα'] : []);
      const ways = [...namesAlong(feature, 'el', 'en'), shortNameOnMap(feature, 'el', 'en')];
      for (const way of ways.filter((text) => text !== null)) {
        const said = way.split(/ \/ | \/\n|\n| · /);
        expect(said.slice(greek ? 1 : 0, greek ? 3 : 2)).toEqual(names.slice(0, 2));
      }
    }),
  );
});

test('two lines take less room than one', () => {
  const [one, inTwo] = namesAlong(three, 'en', 'en');
  expect(widthOfName(inTwo ?? '')).toBeLessThan(widthOfName(one ?? ''));
});
