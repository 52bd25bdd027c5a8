import { describe, expect, it } from 'vitest';
import { bases } from './bases.ts';
import { contrastRatio } from './contrast.ts';
import { depthEdges, depthTones } from './depthTones.ts';
import { colourDifference } from './fixtures/colourDifference.ts';

it('has its edges in order, between the deepest floor and the shelf', () => {
  expect(depthEdges).toEqual(depthEdges.toSorted((a, b) => a - b));
  expect(depthEdges.every((edge) => edge > 0 && edge < 1)).toBe(true);
});

describe.each(bases)('the tones of the sea’s floor on $title', ({ id, palette }) => {
  const tones = [palette.water, ...depthTones(palette)];

  it('run from the deepest water over the basins to the shelves', () => {
    expect(tones).toHaveLength(depthEdges.length + 1);
    expect(tones[depthEdges.length / 2]).toBe(palette.basin);
    expect(tones.at(-1)).toBe(palette.bank);
  });

  it.each(['ink', 'limit', 'selection', 'coast'] as const)('set %s off on every one', (mark) => {
    for (const tone of tones) expect(contrastRatio(palette[mark], tone)).toBeGreaterThanOrEqual(3);
  });

  it('let names of waters be read on every one', () => {
    for (const tone of tones) expect(contrastRatio(palette.waterLabel, tone)).toBeGreaterThanOrEqual(4.5);
  });

  it('grow to one side only, so that they say the same in grey', () => {
    const lights = tones.map((tone) => contrastRatio(tone, '#000000'));
    const upward = (lights.at(-1) ?? 0) > (lights[0] ?? 0);
    expect(lights).toEqual(lights.toSorted((a, b) => (upward ? a - b : b - a)));
    expect(new Set(lights).size).toBe(tones.length);
  });

  it('are steps so small that no edge is a line', () => {
    // The seafloor base covers the steps with its picture, which has none.
    if (id === 'seafloor') return;
    const steps = tones.slice(1).map((tone, at) => colourDifference(tones[at] ?? tone, tone, 'full'));
    // About 2 is just noticed.
    expect(Math.max(...steps)).toBeLessThan(2);
  });
});
