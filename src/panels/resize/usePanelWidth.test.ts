import { expect, it } from 'vitest';
import { panelLimits, withinLimits } from './usePanelWidth.ts';

it('leaves the map 20 rem, whatever the other panel takes and however large the text', () => {
  expect(panelLimits('panel', { whole: 1440, other: 320, rem: 16 })).toEqual({ min: 20, max: 46 });
  expect(panelLimits('panel', { whole: 1200, other: 320, rem: 16 })).toEqual({ min: 20, max: 35 });
  expect(panelLimits('margin', { whole: 1440, other: 456, rem: 16 })).toEqual({ min: 14, max: 32 });
  expect(panelLimits('margin', { whole: 1440, other: 456, rem: 20 })).toEqual({ min: 14, max: 29 });
});

it('never asks for less than a panel needs', () => {
  expect(panelLimits('panel', { whole: 800, other: 280, rem: 16 })).toEqual({ min: 20, max: 20 });
  expect(withinLimits(99, { min: 20, max: 30 })).toBe(30);
});

it('leaves a width that a reader gave as it is, as long as the page is not laid out', () => {
  expect(panelLimits('margin', { whole: 0, other: 0, rem: 16 })).toEqual({ min: 14, max: 32 });
});
