import { expect, test } from 'vitest';
import { soundAtlas, withText } from '../fixtures/editedGeo.ts';
import { coverageOf } from './coverage.ts';
import { cellText, coverageColumns } from './coverageColumns.ts';

const { atlas, documents } = soundAtlas();
const [alpha] = documents;
if (alpha === undefined) throw new Error('The fixture has no document.');

test('a document’s row counts what its passages tie', () => {
  expect(coverageOf(atlas, documents)[0]).toEqual({
    document: 'alpha',
    title: 'Notes from the Alpha Sea',
    language: 'en',
    passages: 5,
    quoted: alpha.quotedLength,
    length: alpha.sourceLength,
    // The sea, the port, the rock, the buoy and the zone; not Delta Rocks, which are named by way of the rock.
    places: 5,
    // The drill, the meeting, the talks and the voyage.
    events: 4,
    // The editor's note links to the drill too, but is no passage.
    mentions: 11,
    speakers: 1,
    checks: { holds: 8, differs: 1, undecided: 1, used: 1 },
    located: 8,
    unlocated: 1,
  });
});

test('all documents together count each feature and speaker once', () => {
  const again = { ...alpha, id: 'again' };
  const both = {
    features: atlas.features.map((feature) => ({
      ...feature,
      mentions: feature.mentions.flatMap((mention) => [mention, { ...mention, document: 'again' }]),
    })),
    checks: atlas.checks.flatMap((check) => [check, { ...check, document: 'again' }]),
  };
  const [one, , all] = coverageOf(both, [alpha, again]);
  expect(all).toMatchObject({ document: null, places: 5, events: 4, located: 8, unlocated: 1, speakers: 1 });
  expect(all).toMatchObject({
    passages: 10,
    mentions: 22,
    quoted: 2 * alpha.quotedLength,
    length: 2 * alpha.sourceLength,
    checks: { holds: 2 * (one?.checks.holds ?? 0), used: 2 },
  });
});

test('an unlinked place is no longer counted', () => {
  const without = soundAtlas(withText('documents/alpha.md', '[Gamma Port](#gamma-port)', 'Gamma Port'));
  expect(coverageOf(without.atlas, without.documents)[0]).toMatchObject({ places: 4, mentions: 10 });
});

test('a share says nothing is whole that is not', () => {
  const [row] = coverageOf(atlas, documents);
  if (row === undefined) throw new Error('There is no row.');
  const quoted = coverageColumns[1];
  expect(cellText({ ...row, quoted: 999, length: 1000 }, quoted)).toBe('99 %');
  expect(cellText({ ...row, quoted: 1000, length: 1000 }, quoted)).toBe('100 %');
  expect(cellText({ ...row, quoted: 0, length: 0 }, quoted)).toBe('–');
});
