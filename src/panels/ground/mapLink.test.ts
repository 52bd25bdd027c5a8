// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { englishMessages, interfaceLanguages, loadMessages } from '../../messages/loadMessages.ts';
import type { MapWords } from '../../state/chartMap.ts';
import { createChoices } from '../../state/store.ts';
import { atlas } from '../fixtures/alphaAtlas.ts';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { createMapLink } from './mapLink.ts';
import { mapWords } from './mapWords.ts';

function linked() {
  const choices = createChoices(atlas, { search: '' });
  const link = createMapLink(choices);
  link.say(mapWords(englishMessages));
  return { choices, link };
}

it('tells a map that comes late, or comes anew, all that was said before', () => {
  const { choices, link } = linked();
  const padding = { top: 0, right: 300, bottom: 0, left: 0 };
  link.cover(padding);
  link.light(['drill']);
  link.narrow(['alpha-strait']);
  link.drawRings('drill');
  choices.actions.selectFeature('alpha-strait');
  for (const map of [fakeMap(), fakeMap()]) {
    link.hold(map);
    expect(map.told).toEqual([
      ['setPadding', padding],
      ['show', choices.getState()],
      ['setWords', expect.objectContaining({ title: expect.stringMatching(/^Chart/) })],
      ['light', ['drill']],
      ['narrow', ['alpha-strait']],
      ['drawRings', 'drill'],
    ]);
  }
});

it('passes on what is chosen and said, to the map there is', () => {
  const { choices, link } = linked();
  const [gone, map] = [fakeMap(), fakeMap()];
  link.hold(gone);
  link.hold(null);
  link.hold(map);
  gone.told.length = 0;
  map.told.length = 0;
  choices.actions.choose({ base: 'night' });
  link.say(mapWords({ ...englishMessages, say: (key) => `⟦${key}⟧` }));
  link.goAlong(['drill']);
  expect(map.told).toEqual([
    ['show', choices.getState()],
    ['setWords', expect.objectContaining({ title: '⟦map.title⟧' })],
    ['goAlong', ['drill']],
  ]);
  expect(gone.told).toEqual([]);
});

it('has a map draw only what is drawn otherwise', () => {
  const { choices, link } = linked();
  const map = fakeMap();
  link.hold(map);
  map.told.length = 0;
  choices.actions.moveCamera({ lat: 20, lng: 130, zoom: 4, bearing: 0, pitch: 0 });
  expect(map.told).toEqual([['lookFrom', choices.getState()]]);
  choices.actions.openDocument(atlas.documents[0]?.id ?? null);
  choices.actions.toggleLayer('alpha-zones');
  expect(map.told.map(([what]) => what)).toEqual(['lookFrom', 'lookFrom', 'show']);
});

it.each([
  ['no language yet', '500 km', '20 nmi', '30° N', '127°30′ E'],
  ['en', '500 km', '20 nmi', '30° N', '127°30′ E'],
  ['ru', '500 км', '20 миль', '30° с. ш.', '127°30′ в. д.'],
  ['ja', '500km', '20海里', '北緯30°', '東経127°30′'],
])('gives the map scale and degrees in %s', async (lang, km, miles, north, east) => {
  const link = createMapLink(createChoices(atlas, { search: '' }));
  const map = fakeMap();
  if (interfaceLanguages.includes(lang)) link.say(mapWords(await loadMessages(lang)));
  link.hold(map);
  const words = map.told.find(([what]) => what === 'setWords')?.[1] as MapWords;
  const said = [
    words.length(500, 'km'),
    words.length(20, 'nmi'),
    words.latitude('30°', 'north'),
    words.longitude('127°30′', 'east'),
  ];
  expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([km, miles, north, east]);
});

it('lights what is pointed at before what a document speaks of', () => {
  const { link } = linked();
  const map = fakeMap();
  link.hold(map);
  map.told.length = 0;
  link.shine(['drill', 'alpha-strait']);
  link.light(['beta-port']);
  link.shine(['drill']);
  link.light([]);
  link.light([]);
  link.shine([]);
  expect(map.told).toEqual([
    ['light', ['drill', 'alpha-strait']],
    ['light', ['beta-port']],
    ['light', ['drill']],
    ['light', []],
  ]);
});

it('points at nothing once the map is gone', () => {
  const { link } = linked();
  link.hold(fakeMap());
  link.state.setState({ pointed: { ids: ['drill'], x: 0, y: 0 } });
  link.hold(null);
  expect(link.state.getState()).toMatchObject({ drawn: null, pointed: null });
});
