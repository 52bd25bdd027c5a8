import { expect, test } from 'vitest';
import { soundAtlas, withText } from '../fixtures/editedGeo.ts';
import { type CoverageRow, coverageColumns, coverageOf } from './coverage.ts';

const { atlas, documents } = soundAtlas();
const [alpha] = documents;
if (alpha === undefined) throw new Error('The fixture has no document.');

/** The cells of a row by the headings of their columns. */
const read = (row: CoverageRow | undefined) =>
  Object.fromEntries(coverageColumns.map(({ heading }, at) => [heading, row?.cells[at]]));

test('a document’s row counts what its passages tie', () => {
  const [row] = coverageOf(atlas, documents);
  expect(row?.document?.id).toBe('alpha');
  expect(read(row)).toEqual({
    Passages: '5',
    Quoted: expect.stringMatching(/^\d\d %$/),
    // The sea, the port, the rock, the buoy and the zone; not Delta Rocks, which are named by way of the rock.
    Places: '5',
    // The drill, the meeting, the talks and the voyage.
    Events: '4',
    // The editor's note links to the drill too, but is no passage.
    Mentions: '11',
    Speakers: '1',
    Hold: '8',
    Differ: '1',
    Undecided: '1',
    'No independent check': '1',
    'On the map': '8',
    'In the list only': '1',
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
  expect(all?.document).toBeNull();
  expect(read(all)).toMatchObject({ Places: '5', Events: '4', 'On the map': '8', 'In the list only': '1' });
  expect(read(all)).toMatchObject({ Speakers: '1', Passages: '10', Mentions: '22', Hold: '16' });
  expect(read(all)).toMatchObject({ Quoted: read(one).Quoted, 'No independent check': '2' });
});

test('an unlinked place is no longer counted', () => {
  const without = soundAtlas(withText('documents/alpha.md', '[Gamma Port](#gamma-port)', 'Gamma Port'));
  const [row] = coverageOf(without.atlas, without.documents);
  expect(read(row)).toMatchObject({ Places: '4', Mentions: '10' });
});

test('a share says nothing is whole that is not', () => {
  const shareOf = (quotedLength: number, sourceLength: number) =>
    read(coverageOf(atlas, [{ ...alpha, quotedLength, sourceLength }])[0]).Quoted;
  expect(shareOf(999, 1000)).toBe('99 %');
  expect(shareOf(1000, 1000)).toBe('100 %');
  expect(shareOf(0, 0)).toBe('–');
});
