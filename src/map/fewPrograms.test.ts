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
  expect(varied).toMatchObject({ 'line-blur': ['case', ['has', 'id'], 2, 2], 'line-dasharray': [1, 2] });
  expect(Object.keys(varied ?? {})).toEqual(expect.arrayContaining(Object.keys(plain ?? {})));
});

test('the base keeps its constants, and no fill has an outline', () => {
  const coast = { ...line({ 'line-color': '#123456' }), id: 'base:coast' } as LayerSpecification;
  const area: LayerSpecification = { id: 'area', type: 'fill', source: sourceNames.features };
  expect(drawn(coast, area)).toEqual([{ 'line-color': '#123456' }, { 'fill-antialias': false }]);
});
