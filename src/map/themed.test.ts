import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { themed } from './themed.ts';

const layer = (paint: object): LayerSpecification =>
  ({ id: 'x', type: 'line', source: 's', paint }) as unknown as LayerSpecification;
const paintOf = (chart: object, night: object) =>
  themed([
    { base: 'chart', layers: [layer(chart)] },
    { base: 'night', layers: [layer(night)] },
  ])[0]?.paint;

test('what differs between bases is decided by the base chosen, the rest stays', () => {
  expect(
    paintOf({ 'line-color': '#111111', 'line-width': 2 }, { 'line-color': '#eeeeee', 'line-width': 2 }),
  ).toEqual({
    'line-color': ['match', ['global-state', 'base'], 'night', '#eeeeee', '#111111'],
    'line-width': 2,
  });
});

test('colours within an expression are decided there: zoom stays at its top', () => {
  const ramp = (colour: string) => ({
    'line-color': ['interpolate', ['linear'], ['zoom'], 3, colour, 5, '#000000'],
  });
  expect(paintOf(ramp('#111111'), ramp('#eeeeee'))).toEqual({
    'line-color': [
      'interpolate',
      ['linear'],
      ['zoom'],
      3,
      ['match', ['global-state', 'base'], 'night', '#eeeeee', '#111111'],
      5,
      '#000000',
    ],
  });
});

test('bases that differ in anything else are refused', () => {
  expect(() => paintOf({ 'line-width': 1 }, { 'line-width': 2 })).toThrow('Layer x');
  expect(() => paintOf({ 'line-width': 1 }, { 'line-color': '#111111' })).toThrow('Layer x');
});
