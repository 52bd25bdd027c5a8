import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { gzipSync, zipSync } from 'fflate';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pmtilesArchive } from '../../basemap/pmtilesArchive.ts';
import { LIMITS } from '../geojson/limits.ts';
import { checkOwn } from './checkOwn.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const point = '{"type":"Point","coordinates":[1,2]}';

const verdict = (name: string, content: Uint8Array | string) =>
  checkOwn(typeof content === 'string' ? bytes(content) : content, name);

/** What is shown of a file: its features, all of them sound. */
async function shown(name: string, content: Uint8Array | string): Promise<FeatureCollection['features']> {
  const read = await verdict(name, content);
  expect(read.errors).toEqual([]);
  const root = JSON.parse(new TextDecoder().decode(read.bytes));
  return root.features ?? [{ type: 'Feature', properties: null, geometry: root }];
}
const places = async (name: string, content: Uint8Array | string) =>
  (await shown(name, content)).map(({ geometry }) => geometry);

/** Why a file is not shown. */
const refused = async (name: string, content: Uint8Array | string) =>
  (await verdict(name, content)).errors[0];

const kml = (inside: string) =>
  `\ufeff<?xml version="1.0"?>\n<!-- a -->\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const placemark =
  '<Placemark><name>A &amp; B</name><Point><coordinates>1,2</coordinates></Point></Placemark>';

describe('a file in another format', () => {
  it('is unpacked where it is compressed', async () => {
    expect(await places('a.geojson.gz', gzipSync(bytes(point)))).toEqual([JSON.parse(point)]);
    const zip = zipSync({
      'a/b.geojson': bytes(point),
      'a/readme.txt': bytes('x'),
      '__MACOSX/a/b.geojson': bytes('x'),
    });
    expect(await places('a.zip', zip)).toEqual([JSON.parse(point)]);
    expect(
      await places('a.kmz', zipSync({ 'doc.kml': bytes(kml(placemark)), 'x.kml': bytes('x') })),
    ).toHaveLength(1);
  });

  it('is KML or GPX with its names', async () => {
    const [feature] = await shown('a.kml', kml(placemark));
    expect(feature).toMatchObject({ properties: { name: 'A & B' }, geometry: { coordinates: [1, 2] } });
    const gpx = '<gpx version="1.1"><wpt lat="2" lon="1"><name>W</name></wpt></gpx>';
    expect((await shown('a.gpx', gpx))[0]).toMatchObject({
      properties: { name: 'W' },
      geometry: { coordinates: [1, 2] },
    });
  });

  it('is known by its root element, whatever stands before it and however it is called', async () => {
    const before = '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?>\n<!-- a > b -->\n<!DOCTYPE kml>\n';
    expect(await places('a.txt', `${before}<kml>${placemark}</kml>`)).toHaveLength(1);
    const named = `<k:kml xmlns:k="u">${placemark}</k:kml>`.replace(/<(\/?)(?=[A-Zc-n])/g, '<$1k:');
    expect(await shown('a.kml', named.replaceAll('k:k:', 'k:'))).toMatchObject([
      { properties: { name: 'A & B' }, geometry: { coordinates: [1, 2] } },
    ]);
    const late = { arcs: [], bbox: Array(400).fill(0), objects: {}, type: 'Topology' };
    expect((await verdict('a.json', JSON.stringify(late))).warnings[0]).toMatch(/holds nothing/);
  });

  it('keeps every property as it is written, those that share a name too', async () => {
    const data = (name: string, value: string) => `<SimpleData name="${name}">${value}</SimpleData>`;
    const schema = '<Schema><SimpleField type="bool" name="on"/></Schema>';
    const extended = `<ExtendedData><SchemaData>${data('on', '0')}${data('valueOf', 'x')}</SchemaData></ExtendedData>`;
    const [feature] = await shown('a.kml', kml(schema + placemark.replace('<Point>', `${extended}<Point>`)));
    expect(feature?.properties).toMatchObject({ on: '0', 'valueOf ': 'x' });
    const [row] = await shown('a.csv', 'lat,lon,name,name\n1,2,A,B,C\n');
    expect(row?.properties).toEqual({ lat: '1', lon: '2', name: 'A', 'name 4': 'B', 5: 'C' });
  });

  it('says which parts of a track are not drawn', async () => {
    const point = '<trkpt lat="1" lon="2"/>';
    const { warnings } = await verdict('a.gpx', `<gpx><trk><trkseg>${point}</trkseg></trk></gpx>`);
    expect(warnings).toEqual([expect.stringMatching(/^a\.gpx: warning: 1 tracks .*not drawn/)]);
  });

  it('is TopoJSON with all its objects', async () => {
    const topology = {
      type: 'Topology',
      objects: { a: { type: 'Point', coordinates: [1, 2] }, b: { type: 'LineString', arcs: [0] } },
      arcs: [[[0, 0], [1, 1]]], // biome-ignore format: short
    };
    expect((await places('a.json', JSON.stringify(topology))).map((each) => each?.type)).toEqual([
      'Point',
      'LineString',
    ]);
    topology.objects.b.arcs = [7];
    expect(await refused('a.json', JSON.stringify(topology))).toMatch(
      /^a\.json: objects\."b": its arcs cannot/,
    );
  });

  it('is a table with columns of coordinates, by commas, semicolons or tabs', async () => {
    const rows = await shown('a.csv', 'Name,LAT,Lon,__proto__\r\n"Alpha, ""A""",2.5,1,p\r\nBeta,,,\r\n');
    expect(rows.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [1, 2.5] }, null]);
    expect(Object.entries(rows[0]?.properties ?? {})).toEqual([
      ['Name', 'Alpha, "A"'],
      ['LAT', '2.5'],
      ['Lon', '1'],
      ['__proto__', 'p'],
    ]);
    expect(await places('a.csv', 'latitude;longitude\n2,5;1\n')).toEqual([
      { type: 'Point', coordinates: [1, 2.5] },
    ]);
    expect(await places('pasted text', 'x\tlat\tlng\na\t2\t1\n')).toEqual([
      { type: 'Point', coordinates: [1, 2] },
    ]);
  });
});

/** An archive of one tile, zoom 0. */
const archive = (tile: Uint8Array, type = 1) =>
  pmtilesArchive(
    [{ z: 0, x: 0, y: 0, data: tile }],
    { name: 'Alpha', attribution: '' },
    { type, gzip: true },
  );

describe('a binary file', () => {
  const line: Feature = {
    type: 'Feature',
    properties: { name: 'Alpha', n: 1.5 },
    geometry: { type: 'LineString', coordinates: [[1, 2], [3, 4]] }, // biome-ignore format: short
  };
  const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

  it('is FlatGeobuf with its properties', async () => {
    expect(await shown('a.fgb', serialize(collection(line)))).toEqual([line]);
    expect(await refused('a.fgb', serialize(collection(line), 3857))).toMatch(
      /^a\.fgb: its coordinates are in .*3857/,
    );
    const two = serialize(collection(line, line));
    expect(await refused('a.fgb', two.subarray(0, two.length - 200))).toMatch(
      /^a\.fgb: (it ends after|after) [01] /,
    );
    expect(await refused('a.geojson', two)).toMatch(/^a\.geojson:1: this is FlatGeobuf/);
  });

  it('is an archive of vector tiles: pieces of one feature are one, and the zoom is told', async () => {
    const square = { type: 'Feature', id: 7, properties: { name: 'Alpha' } } as const;
    const piece = (west: number, east: number): Feature => ({
      ...square,
      geometry: { type: 'Polygon', coordinates: [[[west, 0], [east, 0], [east, 9], [west, 9], [west, 0]]] }, // biome-ignore format: short
    });
    const cut = new GeoJSONVT(collection(piece(0, 10), piece(5, 20)), { extent: 4096 }).getTile(0, 0, 0);
    const tile = fromGeojsonVt({ seas: cut as GeoJSONVTTile }, { version: 2, extent: 4096 });
    const [sea, ...others] = await shown('a.pmtiles', archive(tile));
    expect(others).toEqual([]);
    expect(sea).toMatchObject({ id: 'seas 7', properties: { name: 'Alpha' }, geometry: { type: 'Polygon' } });
    const { warnings } = await verdict('a.pmtiles', archive(tile));
    expect(warnings).toEqual([
      expect.stringMatching(/^a\.pmtiles: warning: read from its tiles of zoom 0 \(of 0 to 0\)/),
    ]);
    expect(await refused('a.pmtiles', archive(tile, 2))).toMatch(
      /^a\.pmtiles: its tiles are Png; only vector/,
    );
    expect(await refused('a.pmtiles', archive(tile).subarray(0, 100))).toMatch(
      /^a\.pmtiles: the PMTiles archive is damaged/,
    );
  });
});

describe('a file that cannot be read says where and why', () => {
  it.each([
    ['a.csv', 'lat,lon\n1,2\n1,west\n', /^a\.csv:3: "lon" should be degrees, not "west"/],
    ['a.csv', 'name,lat,lon\n\n"A\nB",1,2\n\nC,x,2\n', /^a\.csv:6: "lat" should be degrees, not "x"/],
    ['a.csv', 'lat,lon\n0x10,2\n', /^a\.csv:2: "lat" should be degrees, not "0x10"/],
    ['a.csv', 'name,lat,lon\nA,1,2\n"B,1,2\nC,1,2\n', /^a\.csv:3: a quotation mark is not closed/],
    ['a.csv', `lat,lon\n${'1,2\n'.repeat(LIMITS.features + 1)}`, /^a\.csv: 250001 features; at most/],
    ['a.csv', '<!-- > --><html>lat,lon</html>', /^a\.csv:1: this is a web page/],
    ['a.csv', 'version https://git-lfs.github.com/spec/v1\n', /^a\.csv:1: this is a Git LFS pointer/],
    ['a.csv', 'l\0a\0t\0,\0', /^a\.csv:1: byte 1 is zero/],
    ['a.csv', 'lat,lon\n1,\n', /^a\.csv:2: a row needs both/],
    ['a.csv', 'a,b\n1,2\n', /^a\.csv:1: a table needs columns/],
    ['a.csv', 'lat,lon\n100,2\n', /^a\.csv: feature 0: \[2,100\] is not on the globe/],
    ['a.kml', '<kml><Document>\n</kml>', /^a\.kml:1: this is no well-formed XML: /],
    ['a.kml', kml(`\n${placemark.replace('1,2', '1, 2')}`), /^a\.kml:4: coordinates should be .*not "1"/],
    ['a.gpx', '<gpx>\n<wpt lat="35,5" lon="1"/></gpx>', /^a\.gpx:2: wpt should be .*not "1,35,5"/],
    ['a.gpx', '<gpx><trk><trkseg>\n<trkpt lat="1"/></trkseg></trk></gpx>', /^a\.gpx:2: trkpt should be/],
    ['a.kml', kml(placemark.replace('1,2', '1,200')), /^a\.kml: feature 0: \[1,200\] is not on the globe/],
    ['a.geojson', kml(placemark), /^a\.geojson:1: this is KML/],
    ['a.geojson', gzipSync(bytes(point)), /^a\.geojson:1: the file is compressed/],
    ['a.zip', zipSync({ 'a.txt': bytes('x') }), /^a\.zip: the archive holds no file/],
    [
      'a.zip',
      zipSync({ 'a.shp': bytes('x'), 'a.dbf': bytes('x') }),
      /^a\.zip: the archive holds a Shapefile/,
    ],
    ['a.zip', Uint8Array.of(...bytes('PK\u0003\u0004'), 0, 0, 1, 0), /^a\.zip: the archive is encrypted/],
    [
      'a.zip',
      zipSync({ 'a.csv': bytes('x'), 'b.csv': bytes('x') }),
      /^a\.zip: the archive holds 2 files \(a\.csv, b\.csv/,
    ],
    ['a.zip', bytes('PK\u0003\u0004 and no more'), /^a\.zip: the archive is damaged/],
    ['a.gz', gzipSync(bytes(point)).slice(0, 20), /^a\.gz:(1:)? /],
    ['a.gz', gzipSync(new Uint8Array(LIMITS.bytes + 1)), /^a\.gz: more than 25 MB come out of the archive/],
    ['a.zip', zipSync({ 'a.json': new Uint8Array(LIMITS.bytes + 1) }), /^a\.zip: more than 25 MB/],
    ['a.json', '{"type":"Topology","objects":null,"arcs":[]}', /^a\.json: objects: TopoJSON/],
    // The same words in every browser.
    [
      'a.json',
      '{"type":"Topology","objects":{"b":null},"arcs":null}',
      /^a\.json: objects\."b": its arcs cannot be put together$/,
    ],
    ['a.json', '{"type":"Topology"', /^a\.json:1: column/],
    ['a.txt', new Uint8Array([0xff, 0x41]), /^a\.txt:1: a byte is not UTF-8/],
  ])('%s %#', async (name, content, says) => {
    expect(await refused(name, content)).toMatch(says);
  });
});
