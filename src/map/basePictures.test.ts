import { expect, test } from 'vitest';
import type { RemoteBase } from '../atlas/model/atlas.ts';
import { chart } from '../layers/palette.ts';
import { baseOfPicture, pictureSources, withPictures } from './basePictures.ts';
import { baseStyleLayers } from './baseStyle.ts';

const floor = {
  url: 'https://alpha.example/floor.pmtiles',
  maxZoom: 3,
  tileSize: 512,
  attribution: 'Invented',
};
const remote: RemoteBase = {
  id: 'tides',
  title: 'Tides',
  palette: 'night',
  url: 'https://tides.example/{z}/{x}/{y}.png',
  attribution: 'Tides',
};
const sources = pictureSources(floor, [remote]);
const order = withPictures(baseStyleLayers(chart), Object.keys(sources)).map(({ id }) => id);

test('the sea’s floor lies over the water and under the land, a picture with land under the coast', () => {
  const floorAt = order.indexOf('base:picture-seafloor');
  expect(floorAt).toBeGreaterThan(order.indexOf('base:shallow'));
  expect(floorAt).toBeLessThan(order.indexOf('base:land'));
  const remoteAt = order.indexOf('base:picture-tides');
  expect(remoteAt).toBeGreaterThan(order.indexOf('base:lake-shore'));
  expect(remoteAt).toBeLessThan(order.indexOf('base:boundary-settled'));
});

test('a chart without pictures is the chart', () => {
  const layers = baseStyleLayers(chart);
  expect(withPictures(layers, ['basemap', 'graticule'])).toEqual(layers);
});

test('an archive is read through its protocol, a template as it stands', () => {
  const archive = { ...remote, url: 'https://tides.example/all.pmtiles', tileSize: 512 as const, maxzoom: 9 };
  expect(pictureSources(floor, [archive])['picture-tides']).toMatchObject({
    tiles: ['pmtiles://https://tides.example/all.pmtiles/{z}/{x}/{y}'],
    tileSize: 512,
    maxzoom: 9,
  });
  expect(sources['picture-tides']).toMatchObject({
    tiles: [remote.url],
    tileSize: 256,
    attribution: 'Tides',
  });
});

test('a source’s name tells whose picture it holds', () => {
  expect(Object.keys(sources).map(baseOfPicture)).toEqual(['seafloor', 'tides']);
  expect(baseOfPicture('basemap')).toBeNull();
});
