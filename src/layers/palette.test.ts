import { describe, expect, it } from 'vitest';
import { bases } from './bases.ts';
import { contrastRatio } from './contrast.ts';

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastRatio('#336699', '#336699')).toBe(1);
  });

  it('agrees with the worked value for mid grey', () => {
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(bases)('the palette of $title', ({ id, palette, colorScheme }) => {
  it.each(['ink', 'landLabel', 'waterLabel', 'limit'] as const)('lets %s be read on its halo', (colour) => {
    expect(contrastRatio(palette[colour], palette.halo)).toBeGreaterThanOrEqual(4.5);
  });

  it('lets names be read even where a halo does not reach', () => {
    expect(contrastRatio(palette.landLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(palette.waterLabel, palette.water)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(palette.waterLabel, palette.shallow)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'limit', 'selection'] as const)('sets %s off from land, water and shallows', (mark) => {
    for (const ground of ['land', 'water', 'basin', 'bank', 'shallow', 'shelf', 'lake'] as const) {
      expect(contrastRatio(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it('sets the coast and boundaries off from what they part', () => {
    expect(contrastRatio(palette.coast, palette.land)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(palette.coast, palette.water)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(palette.boundary, palette.land)).toBeGreaterThanOrEqual(3);
  });

  it('steps from the coast to open water', () => {
    const steps = ([palette.shallow, palette.shelf, palette.water] as const).map((ground) =>
      contrastRatio(ground, palette.water),
    );
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(new Set(steps).size).toBe(3);
  });

  it('goes on stepping from the coast’s bands down to the deepest water', () => {
    // The seafloor base covers the bands with its picture.
    if (id === 'seafloor') return;
    const steps = ([palette.shallow, palette.shelf, palette.bank, palette.basin] as const).map((ground) =>
      contrastRatio(ground, palette.water),
    );
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(new Set(steps).size).toBe(4);
  });

  it('keeps the graticule fainter than the coast', () => {
    expect(contrastRatio(palette.graticule, palette.water)).toBeLessThan(
      contrastRatio(palette.coast, palette.water),
    );
  });

  it('is as light or dark as its colour scheme says', () => {
    const onWhite = contrastRatio(palette.water, '#ffffff');
    expect(onWhite < 4.5 ? 'light' : 'dark').toBe(colorScheme);
  });

  it('writes colours as six-digit hex', () => {
    expect(Object.values(palette).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });
});
