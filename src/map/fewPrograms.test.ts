import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import { fewPrograms } from './fewPrograms.ts';

const drawn = (...layers: LayerSpecification[]) =>
  fewPrograms({ version: 8, sources: {}, layers }).layers.map(({ paint }) => paint ?? {});

const line = (paint: object): LayerSpecification =>
  ({ id: 'line', type: 'line', source: sourceNames.features, paint }) as LayerSpecification;

test('lines over the base say the same things by feature, whatever they said as constants', () => {
  const [plain, varied] = drawn(
    line({ 'line-color': '#123456' }),
    line({ 'line-width': ['get', 'rank'], 'line-blur': 2, 'line-dasharray': [1, 2] }),
  );
  expect(plain).toMatchObject({ 'line-color': ['case', ['has', 'id'], '#123456', '#123456'] });
  const dash = ['literal', [1, 2]];
  expect(varied).toMatchObject({
    'line-blur': ['case', ['has', 'id'], 2, 2],
    'line-dasharray': ['case', ['has', 'id'], dash, dash],
  });
  expect(Object.keys(varied ?? {})).toEqual(expect.arrayContaining(Object.keys(plain ?? {})));
});

test('fills over the base go by feature and zoom alike, and what has a picture needs neither colour nor dashes', () => {
  const area = (paint: object) => ({ ...line(paint), type: 'fill' }) as LayerSpecification;
  const curve = ['interpolate', ['linear'], ['zoom'], 4, ['get', 'rank'], 7, 0];
  const [plain, curved, hatched] = drawn(
    area({ 'fill-opacity': 0.5 }),
    area({ 'fill-opacity': curve }),
    area({ 'fill-pattern': 'hatch' }),
  );
  expect(JSON.stringify(plain?.['fill-opacity' as never])).toContain('["zoom"]');
  expect(curved).toMatchObject({ 'fill-opacity': curve });
  expect(hatched).not.toHaveProperty('fill-color');
  expect(drawn(line({ 'line-pattern': 'ticks' }))[0]).not.toHaveProperty('line-dasharray');
});

test('the base keeps its constants, where it is not dashed, and no fill has an outline', () => {
  const coast = { ...line({ 'line-color': '#123456' }), id: 'base:coast' } as LayerSpecification;
  const land: LayerSpecification = { id: 'base:land', type: 'fill', source: sourceNames.features };
  expect(drawn(coast, land)).toEqual([
    { 'line-color': '#123456' },
    { 'fill-antialias': false, 'fill-outline-color': '#000000' },
  ]);
  const width = ['interpolate', ['linear'], ['zoom'], 1, 0.4, 8, 1.6];
  const border = line({ 'line-width': width, 'line-dasharray': [3, 2] });
  const [dashed] = drawn({ ...border, id: 'base:border' } as LayerSpecification);
  expect(dashed).toEqual(drawn(border)[0]);
  expect(dashed).toMatchObject({
    'line-width': [
      ...width.slice(0, 4),
      ['case', ['has', 'id'], 0.4, 0.4],
      8,
      ['case', ['has', 'id'], 1.6, 1.6],
    ],
  });
});

test('what is only placed is not drawn: its opacity stays a constant', () => {
  const symbol = (paint: object) => ({ ...line(paint), type: 'symbol' }) as LayerSpecification;
  const [placed, seen] = drawn(symbol({ 'icon-opacity': 0 }), symbol({}));
  expect(placed).toMatchObject({ 'icon-opacity': 0 });
  expect(seen).toMatchObject({ 'icon-opacity': ['case', ['has', 'id'], 1, 1] });
});
