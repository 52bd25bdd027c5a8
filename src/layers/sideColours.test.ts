/** The colours of the sides in this repository's data, as they stand on the map. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bases } from './bases.ts';
import { contrastRatio } from './contrast.ts';
import { colourDifference, colourVisions } from './fixtures/colourDifference.ts';
import { sideColour } from './symbol.ts';

const geo = join(import.meta.dirname, '../../geo');
const json = (path: string) => JSON.parse(readFileSync(join(geo, path), 'utf8'));
const { sides } = json('atlas.json');

/** Sides that areas and lines are drawn for: marks at a spot have their form and their name beside them. */
const drawn = new Set<string>(
  readdirSync(join(geo, 'layers'))
    .flatMap((file) => json(`layers/${file}`).features)
    .filter(({ geometry }) => geometry && !geometry.type.includes('Point'))
    .map(({ properties }) => properties.actors?.[0])
    .filter((side) => side !== undefined),
);

describe.each(bases)('on $title', ({ id, palette }) => {
  const colour = (side: string) => sideColour({ base: id, palette, sides }, side);
  const pairs = [...drawn].flatMap((one, index) =>
    [...drawn].slice(index + 1).map((other) => [one, other] as const),
  );

  it('two sides are told apart in full colour and in three kinds of colour blindness', () => {
    expect(pairs.length).toBeGreaterThan(5);
    const close = pairs.flatMap(([one, other]) =>
      colourVisions
        .map((vision) => ({ one, other, vision, by: colourDifference(colour(one), colour(other), vision) }))
        .filter(({ by }) => by < 15),
    );
    expect(close).toEqual([]);
  });

  it('every side stands out from land and water, and its names from their halo', () => {
    for (const { id: side } of sides) {
      for (const ground of ['land', 'water', 'basin', 'bank', 'shallow', 'shelf'] as const) {
        expect(contrastRatio(colour(side), palette[ground]), `${side} on ${ground}`).toBeGreaterThanOrEqual(
          3,
        );
      }
      expect(contrastRatio(colour(side), palette.halo), `${side} on its halo`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
