import { expect, it } from 'vitest';
import { checkGeojson } from './checkGeojson.ts';

/** The only complaint about a file. */
function complaint(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { errors, warnings } = checkGeojson(bytes, 'file');
  expect([...errors, ...warnings]).toHaveLength(1);
  return errors[0]?.message;
}
const json = (value: unknown) => JSON.stringify(value);
const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } };

it.each([
  ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n'],
  ['HTML', '<!DOCTYPE html>\n<html><body>404</body></html>'],
  ['HTML', '<html lang="en"><head></head></html>'],
  ['HTML', '<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE html PUBLIC "x"><html/>'],
  ['compressed', 'BZh91AY&SY'],
  ['KML', '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"></kml>'],
  ['GPX', '<?xml version="1.0"?><gpx version="1.1"></gpx>'],
  ['OpenStreetMap XML', '<?xml version="1.0"?>\n<osm version="0.6"></osm>'],
  ['XML', '<?xml version="1.0"?>\n<something/>'],
  ['RS', `\u001e${json(point)}\n\u001e${json(point)}\n`],
  ['WKT', 'POLYGON ((30 10, 40 40, 20 40, 30 10))'],
  ['WKT', 'GEOMETRYCOLLECTION (POINT (1 2))'],
  ['CSV', 'name,lat,lon\nAlpha,1,2\n'],
  ['TopoJSON', json({ type: 'Topology', objects: {}, arcs: [] })],
  [
    'Esri JSON',
    json({ geometryType: 'esriGeometryPoint', features: [{ attributes: {}, geometry: { x: 1, y: 2 } }] }),
  ],
  ['Esri JSON', json({ features: [{ attributes: {}, geometry: { x: 1, y: 2 } }] })],
  ['Overpass JSON', json({ version: 0.6, generator: 'Overpass API', osm3s: {}, elements: [] })],
  ['Overpass JSON', json({ elements: [{ type: 'node', id: 1, lat: 1, lon: 2 }] })],
  ['error message ("Not found")', json({ error: 'Not found' })],
  ['PMTiles', new TextEncoder().encode('PMTiles\u0003\u0000\u0000')],
  ['FlatGeobuf', new TextEncoder().encode('fgb\u0003fgb\u0000\u0000')],
  ['SQLite', new TextEncoder().encode('SQLite format 3\u0000')],
  ['Shapefile', Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0, 0, 0)],
])('a file that is %s is named for what it is', (name, content) => {
  expect(complaint(content)).toContain(name);
});

it.each(['{', '', 'hello', '{"type":"Feature"', '[1,2]', 'null', '{"__proto__":{"elements":[]}}'])(
  'what is of no known format is judged as before: %s',
  (content) => {
    expect(complaint(content)).not.toContain('this is');
  },
);

it('a good file with members other formats have is GeoJSON', () => {
  const { errors } = checkGeojson(
    new TextEncoder().encode(
      json({ ...point, spatialReference: 1, elements: [], generator: 'x', error: 'x' }),
    ),
    'file',
  );
  expect(errors).toEqual([]);
});
