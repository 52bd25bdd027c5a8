import { expect, test } from 'vitest';
import type { Feature } from '../atlas/model/feature.ts';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { defaultChoices } from '../state/choices.ts';
import { eventMarks, eventsOfMark } from './marks.ts';

const event = (id: string, part: object = {}) =>
  sampleFeature({
    id,
    symbol: 'event-point',
    shape: 'point',
    layer: 'alpha-events',
    basis: 'stated',
    ...part,
  });
const atlas = {
  ...sampleAtlas,
  features: [
    event('one', { actors: ['amber'] }),
    event('two', { actors: ['amber'], basis: 'named' }),
    event('there', { anchor: [0, 0] }),
    sampleFeature({ id: 'here', shape: 'point', anchor: [11, 21] }),
    sampleFeature({ id: 'far', shape: 'point', anchor: [30, 30] }),
    event('both', { at: ['here', 'far'] }),
    event('nowhere', { shape: null, anchor: null }),
  ],
};
const choices = defaultChoices(atlas);
const marks = (part: object = {}) => eventMarks(atlas, { ...choices, ...part }).features;
const at = (lng: number, list = marks()) =>
  list.find(({ geometry }) => geometry.coordinates[0] === lng)?.properties;

test('events at one place are one mark with their number', () => {
  expect(marks()).toHaveLength(3);
  expect(at(11)).toMatchObject({ count: 3, ids: '|one|two|both|' });
});

test('longitude and latitude 0 are a place', () => {
  expect(at(0)).toMatchObject({ count: 1, ids: '|there|' });
});

test('an event at several places has a mark at each', () => {
  expect(at(30)).toMatchObject({ ids: '|both|' });
});

test('a mark is known no better than the least known of its events, and has a party only if all have it', () => {
  expect(at(11)).toMatchObject({ basis: 'named', side: '' });
  expect(at(11, marks({ hidden: ['both'] }))).toMatchObject({ side: 'amber', count: 2 });
});

test('a mark is a shadow only while all its events are announced or thought of', () => {
  const standing = (id: string) => ({ one: 'announced', two: 'happened', both: 'hypothetical' })[id];
  const told = {
    ...atlas,
    features: atlas.features.map((each) => ({ ...each, standing: standing(each.id) as Feature['standing'] })),
  };
  const of = (hidden: string[]) => at(11, eventMarks(told, { ...choices, hidden }).features)?.pending;
  expect(of([])).toBe(false);
  expect(of(['two'])).toBe(true);
});

test('a mark is one of claims only while all its events are as one voice says', () => {
  const told = (standing: Feature['standing']) => ({
    ...atlas,
    features: atlas.features.map(
      (each) => ({ ...each, standing: each.id === 'two' ? standing : 'claimed' }) as Feature,
    ),
  });
  const of = (standing: Feature['standing'], part: object = {}) =>
    at(11, eventMarks(told(standing), { ...choices, ...part }).features);
  expect(of('claimed')?.claimed).toBe(true);
  expect(of('happened')?.claimed).toBe(false);
  expect(of('happened', { standing: ['claimed'] })).toMatchObject({ claimed: true, count: 2 });
});

test('what is switched off does not count', () => {
  expect(at(11, marks({ hidden: ['one', 'both'] }))).toMatchObject({ count: 1, basis: 'named' });
  expect(marks({ layers: [] })).toEqual([]);
});

test('the events of a mark are read back whole', () => {
  expect(eventsOfMark('|one|two|')).toEqual(['one', 'two']);
  expect(eventsOfMark(undefined)).toEqual([]);
});

test('events outside the time window have no mark, unless selected', () => {
  const dated = event('dated', { span: [100, 100], anchor: [40, 0] });
  const with100 = { ...atlas, features: [...atlas.features, dated] };
  const at40 = (part: object) =>
    eventMarks(with100, { ...choices, ...part }).features.some(
      ({ properties }) => properties.ids === '|dated|',
    );
  expect(at40({ time: { from: 90, to: 100 } })).toBe(true);
  expect(at40({ time: { from: 101, to: 200 } })).toBe(false);
  expect(at40({ time: { from: 101, to: 200 }, select: 'dated' })).toBe(true);
});

const row = (list: ReturnType<typeof marks>, lng: number) =>
  list
    .filter(({ geometry }) => geometry.coordinates[0] === lng)
    .map(({ properties }) => [properties.ids, properties.glyph, properties.row]);

test('events in an area without an edge stand side by side as glyphs of their kinds, beside the mark of the others', () => {
  const area = (id: string, kind: string) =>
    sampleFeature({ id, kind, basis: 'named', at: ['here'], edges: ['here'], anchor: [11, 21] });
  const withAreas = {
    ...atlas,
    features: [...atlas.features, area('drill', 'exercise'), area('watch', 'flight')],
  };
  const all = eventMarks(withAreas, choices).features;
  expect(row(all, 11)).toEqual([
    ['|one|two|both|', '', '0/3'],
    ['|drill|', 'ship', '1/3'],
    ['|watch|', 'aircraft', '2/3'],
  ]);
});

test('an event that stands alone, known by its place’s name only, is told by the glyph of its kind', () => {
  const alone = (basis: string) =>
    eventMarks(
      { ...atlas, features: [event('alone', { kind: 'closure', basis, anchor: [50, 0] })] },
      choices,
    );
  expect(row(alone('named').features, 50)).toEqual([['|alone|', 'closure', '0/1']]);
  expect(row(alone('stated').features, 50)).toEqual([['|alone|', '', '0/1']]);
});

test('an event with an area of its own has its glyph there, not at the places it lies within', () => {
  const own = sampleFeature({
    id: 'own',
    basis: 'named',
    at: ['here', 'far'],
    edges: ['own'],
    anchor: [20, 20],
  });
  const all = eventMarks({ ...atlas, features: [...atlas.features, own] }, choices).features;
  expect(row(all, 20)).toEqual([['|own|', 'ship', '0/1']]);
});
