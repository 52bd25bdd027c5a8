import { expect, test, vi } from 'vitest';
import { firstPart } from '../atlas/firstPart.ts';
import { soundAtlas } from '../atlas/fixtures/editedGeo.ts';
import { lackedBy } from './largeAtlas.ts';

const { atlas: whole, documents } = soundAtlas();
const asked = vi.hoisted(() => [] as string[]);

vi.mock('virtual:atlas/folder', () => ({ default: '', featureFiles: 1 }));
vi.mock('../atlas/fetched/fetchJson.ts', () => ({
  fetchJson: async (path: string) => {
    asked.push(path);
    if (path.startsWith('features/'))
      return Object.fromEntries(whole.features.map((each) => [each.id, each]));
    if (path.startsWith('documents/')) return documents.find(({ id }) => path === `documents/${id}.json`);
    throw new Error(`Nothing wants ${path}.`);
  },
}));

const isPlace = (id: string) => id === 'gamma-port';
/** Of a large atlas all but a port, an event in it, and a document. */
const part = {
  ...firstPart(whole),
  features: whole.features.filter(({ id, at }) => !isPlace(id) && !at.some(isPlace)),
  documents: [],
  part: { documents: documents.length, features: whole.features.length, drawn: {} },
};
const event = whole.features.find(({ at }) => at.some(isPlace))?.id ?? '';

test('a link brings what it names and is not at hand, with the places of an event, and no list', async () => {
  const lacked = await lackedBy(part, `?select=${event}&read=${documents[0]?.id}&at=38,173,5`);
  expect(lacked?.features.map(({ id }) => id).sort()).toEqual([event, 'gamma-port'].sort());
  expect(lacked?.documents.map(({ id }) => id)).toEqual([documents[0]?.id]);
  expect(lacked?.documents[0]).not.toHaveProperty('blocks');
  expect(asked.sort()).toEqual([`documents/${documents[0]?.id}.json`, 'features/0.json']);
});

test('a link that was mangled on its way brings what it meant; one that leaves voices and tours empty brings no list', async () => {
  const lacked = await lackedBy(part, `?select=${event}).&voice=&tour=`);
  expect(lacked?.features.map(({ id }) => id)).toContain(event);
  expect(lacked?.features).toHaveLength(2);
});

test('what is at hand asks for nothing, and what nothing has brings nothing', async () => {
  expect(lackedBy(part, `?select=${part.features[0]?.id}`)).toBeNull();
  expect(lackedBy(whole, '?select=nothing')).toBeNull();
  expect(await lackedBy(part, '?select=nothing')).toEqual({ features: [], documents: [] });
});
