import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';
import type { MapGeometry } from '../../atlas/model/geometry.ts';
import { type Choices, defaultChoices } from '../../state/choices.ts';
import { visibleFeatures } from '../../state/shownOnMap.ts';
import { alphaNote, alphaStrait, atlas } from '../fixtures/alphaAtlas.ts';
import { csv, fileName } from './exportFile.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { type Holdings, type TakenFeature, takenFeatures } from './takenFeatures.ts';

const square: MapGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [-1, 0],
      [1, 0],
      [1, 2],
      [-1, 0],
    ],
  ],
};
const holdings: Holdings = {
  atlas,
  geometries: new Map(atlas.features.map(({ id }) => [id, square])),
  documents: new Map([[alphaNote.id, alphaNote]]),
  lang: 'en',
  linkOf: (choice) => `https://example.org/?${JSON.stringify(choice)}`,
};
const imprint = {
  title: 'Alpha atlas',
  dataVersion: 'abc',
  statements: ['No judgement.'],
  link: 'https://example.org/',
};
const taken = takenFeatures([alphaStrait], holdings);
const withTitle = (title: string): TakenFeature[] =>
  taken.map((feature) => ({ ...feature, columns: { ...feature.columns, title } }));

/** RFC 4180, read the slow way: one character after another. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\r')) {
      rows.at(-1)?.push(field);
      field = '';
      if (character === '\r') {
        rows.push([]);
        at += 1;
      }
    } else field += character;
  }
  return rows.slice(0, -1);
}

/** Rows by column name. */
function table(features: readonly WholeFeature[]): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(csv(features, holdings).slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
  });
}

describe('What the map shows', () => {
  test('is what has a shape, in a layer that is on, and is not hidden', () => {
    const choices = { ...defaultChoices(atlas), layers: [alphaStrait.layer] };
    const idsShown = (change: Partial<Choices>) =>
      visibleFeatures(atlas, { ...choices, ...change }).map(({ id }) => id);
    const shown = idsShown({});
    expect(shown).toContain('alpha-strait');
    expect(idsShown({ layers: [] })).toEqual([]);
    expect(idsShown({ hidden: ['alpha-strait'] })).toEqual(shown.filter((id) => id !== 'alpha-strait'));
  });

  test('follows the time shown; what is selected or has no date is there in any', () => {
    const dated: Atlas = {
      ...atlas,
      features: [
        { ...alphaStrait, id: 'early', span: [0, 10] },
        { ...alphaStrait, id: 'late', span: [100, 110] },
        { ...alphaStrait, id: 'undated', span: undefined },
      ],
    };
    const choices = { ...defaultChoices(dated), layers: [alphaStrait.layer], time: { from: 90, to: 200 } };
    const idsShown = (select: string | null) =>
      visibleFeatures(dated, { ...choices, select }).map(({ id }) => id);
    expect(idsShown(null)).toEqual(['late', 'undated']);
    expect(idsShown('early')).toEqual(['early', 'late', 'undated']);
  });

  test('never leaves without the words about it', () => {
    expect(() => takenFeatures([alphaStrait], { ...holdings, documents: new Map() })).toThrow(
      'Passage p10 of “alpha-note” is not in the data.',
    );
    expect(() => takenFeatures([alphaStrait], { ...holdings, geometries: new Map() })).toThrow(
      'Alpha Strait',
    );
  });
});

describe('CSV', () => {
  test('has a row for each tie, with how the shape is known, who speaks and where the words stand', () => {
    const rows = table([alphaStrait]);
    expect(rows).toMatchObject([
      { words: '47km', verdicts: '47km: used' },
      {
        id: 'alpha-strait',
        iri: 'urn:marginal-seas:feature:alpha-strait',
        basis: 'derived',
        method: 'Drawn through the figures of the note.',
        tolerance_km: '0',
        sources:
          'Pilot of the Alpha coast, Alpha Press, 1999, https://example.org/pilot, reference, accessed 2021-07-01; A report with a hostile address, javascript:alert(1), wiki, accessed 2021-07-01',
        weakest_sources: 'reference',
        words: 'Alpha Strait',
        passage_words: 'The drill took place 47km from Beta Port in Alpha Strait, <b>an expert</b> said:',
        passage_start: '10',
        voice: 'author',
        document: 'A note on Alpha Strait',
        paragraph: '2',
        data_version: atlas.dataVersion,
      },
    ]);
  });

  test('has status and note in the reader’s language where they have it, and says which', () => {
    const [header = '', row = ''] = csv([alphaStrait], { ...holdings, lang: 'el' }).split('\r\n');
    const at = header.split(',').indexOf('status_language');
    expect(at).toBeGreaterThan(0);
    expect(row).toContain('Υπό την Άλφα.,el');
    expect(csv([alphaStrait], { ...holdings, lang: 'fr' })).toContain('claimed by Betaland.,en');
    const [greek] = takenFeatures([alphaStrait], { ...holdings, lang: 'el' });
    expect(greek && kml([greek], imprint)).toContain('&lt;p lang=&quot;el&quot;&gt;Υπό την Άλφα.');
  });

  test('begins with a byte order mark and ends its lines with CRLF', () => {
    const text = csv([alphaStrait], holdings);
    expect(text).toMatch(/^\uFEFFiri,id,/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('a feature without words or place has a row, and says why', () => {
    const silent = {
      ...alphaStrait,
      id: 'silent',
      unquoted: 'Named on the chart only.',
      unlocated: 'Nobody says.',
    };
    expect(table([silent])).toMatchObject([
      { unquoted: 'Named on the chart only.', unlocated: 'Nobody says.', words: '' },
    ]);
  });

  test.each(['a,b', 'a "b" c', 'two\nlines', 'two\r\nlines', ' Σ 海 '])('keeps %j', (title) => {
    expect(table([{ ...alphaStrait, title }])[0]?.title).toBe(title);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1'])('disarms the formula %j', (title) => {
    expect(table([{ ...alphaStrait, title }])[0]?.title).toBe(`'${title}`);
  });

  test('leaves negative numbers numbers', () => {
    expect(table([{ ...alphaStrait, anchor: [-12.5, 3] }])[0]?.longitude).toBe('-12.5');
  });
});

test('GeoJSON is one RFC 7946 collection that says what it is, each feature with its quotations', () => {
  const collection = JSON.parse(geojson(taken, imprint));
  expect(collection).toMatchObject({
    type: 'FeatureCollection',
    dataVersion: 'abc',
    statements: ['No judgement.'],
  });
  expect(collection.features[0]).toMatchObject({
    type: 'Feature',
    id: 'alpha-strait',
    geometry: square,
    properties: { basis: 'derived', tolerance_km: 0, quotations: [{ paragraph: 9 }, { paragraph: 2 }] },
  });
});

describe('KML', () => {
  test('text is text twice over: no markup of the source in the balloon, none in the file', () => {
    const file = kml(withTitle('<Alpha> & "Beta" \u0001'), imprint);
    expect(file).toContain('<name>&lt;Alpha&gt; &amp; &quot;Beta&quot; \uFFFD</name>');
    expect(file).toContain('&amp;lt;b&amp;gt;an expert');
    expect(file).not.toContain('<b>');
  });

  test.each([
    ['2001-05-02', '<TimeStamp><when>2001-05-02</when></TimeStamp>'],
    ['2001-05/2002', '<TimeSpan><begin>2001-05</begin><end>2002</end></TimeSpan>'],
    ['2001-05-02/..', '<TimeSpan><begin>2001-05-02</begin></TimeSpan>'],
    ['../2001-05-02', '<TimeSpan><end>2001-05-02</end></TimeSpan>'],
    ['2001-05~', '<TimeSpan><begin>2001-05-01</begin><end>2001-05-31</end></TimeSpan>'],
    ['2001-05-02?/..', '<TimeSpan><begin>2001-05-02</begin></TimeSpan>'],
  ])('%s is a time', (when, time) => {
    expect(kml(takenFeatures([{ ...alphaStrait, when }], holdings), imprint)).toContain(time);
  });

  test.each(['../..', 'unknown', ''])('“%s” is none', (when) => {
    expect(kml(takenFeatures([{ ...alphaStrait, when }], holdings), imprint)).not.toContain('<Time');
  });
});

test('how the words put an event goes along in every form', () => {
  const announced = [{ ...alphaStrait, standing: 'announced' as const }];
  const taken = takenFeatures(announced, holdings);
  expect(geojson(taken, imprint)).toContain('"standing":"announced"');
  expect(csv(announced, holdings)).toContain(',announced,');
  expect(kml(taken, imprint)).toContain('<Snippet maxLines="1">strait; announced; shape derived</Snippet>');
});

test('files are named after the atlas and the version of its data', () => {
  expect(fileName('The Alpha Seas!', '0a1b', 'kml')).toBe('the-alpha-seas-0a1b.kml');
});
