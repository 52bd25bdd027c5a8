import { expect, it } from 'vitest';
import { graticule } from './graticule.ts';

const { features } = graticule();
const meridians = features.filter(
  ({ geometry: { coordinates } }) => coordinates[0]?.[0] === coordinates[1]?.[0],
);

it('has every meridian once: 36 of ten degrees, as many of five between them', () => {
  const steps = meridians.map(({ properties }) => properties.step);
  expect(steps.filter((step) => step === 10)).toHaveLength(36);
  expect(steps.filter((step) => step === 5)).toHaveLength(36);
});

it('has the equator and the parallels of ten degrees to 80', () => {
  const tens = features
    .filter((feature) => !meridians.includes(feature) && feature.properties.step === 10)
    .map(({ geometry }) => geometry.coordinates[0]?.[1]);
  expect(tens).toEqual([-80, -70, -60, -50, -40, -30, -20, -10, 0, 10, 20, 30, 40, 50, 60, 70, 80]);
});
