import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { bases } from './bases.ts';
import { laidOn, strengthFor, withOpacity } from './contrast.ts';
import { bySide } from './expressions.ts';
import { type Palette, watersOf } from './palette.ts';
import { layersOf } from './styleLayer.ts';
import { type Paint, sideColour, sourceNames } from './symbol.ts';

/** Begins the names of the bands' style layers. */
export const edgeBand = 'edge-band';
const layer = layersOf(edgeBand, sourceNames.features);

/** How much of its strength each tone adds to those it lies on, from the one along the limit inwards. */
const shares: readonly number[] = [0.26, 0.24, 0.21, 0.17, 0.12];

/** From this tone on a band has the colour of the other party, where two share a sea: one beside the other, not mixed. */
const firstBeside = 3;

/** Contrast of the tone along the limit with the water beside it: to be seen, and far from that of a line. */
const wanted = 1.65;

const alongLimit = (colour: string, ground: string, strength: number): string =>
  shares.reduce((under, share) => laidOn(colour, under, share * strength), ground);

/** By palette and colour: four parts of a style ask for each. */
const strengths = new Map<Palette, Map<string, number>>();

/** The opacity, 0 to 1, at which a party's band has the wanted contrast on all tones of this base's water. */
function strengthOf(colour: string, { palette }: Paint): number {
  const known = strengths.get(palette) ?? new Map<string, number>();
  strengths.set(palette, known);
  const strength =
    known.get(colour) ??
    strengthFor(wanted, watersOf(palette), (ground, strength) => alongLimit(colour, ground, strength));
  known.set(colour, strength);
  return strength;
}

/** The tones of a party's band, from the limit inwards: colour and opacity, to be laid on each other. */
export function bandTones(paint: Paint, side: string): { fill: string; opacity: number }[] {
  const fill = sideColour(paint, side);
  const strength = strengthOf(fill, paint);
  return shares.map((share) => ({ fill, opacity: share * strength }));
}

/** The colour with the opacity that makes a party's band as strong as the others'. */
function bandColour(paint: Paint, side: string): string {
  const colour = sideColour(paint, side);
  return withOpacity(colour, strengthOf(colour, paint));
}

/**
 * The bands along the limits of areas without an edge: those of waters are drawn under the land, whose coast ends
 * them. Whose they are and how strong is feature-state (`side`, `beside`, `strength`): a choice of the reader paints, and lays out nothing.
 */
export function bandLayer(paint: Paint, ground: 'water' | 'land'): FillLayerSpecification {
  const colourOf = (state: 'side' | 'beside') =>
    bySide(paint, (id) => bandColour(paint, id), [
      'to-string',
      ['feature-state', state],
    ] as ExpressionSpecification);
  // A picture from another host covers what lies under the land, so there all bands lie over it.
  const isPicture = ['!', ['in', ['global-state', 'picture'], ['literal', bases.map(({ id }) => id)]]];
  const isLand = ['boolean', ['get', 'isLand']];
  const steps = shares.flatMap((share, step) => (step === 0 ? [] : [step, share]));
  // On land, which is no chart's theme, a third of it.
  const strength = (share: number) => [
    '*',
    ['coalesce', ['feature-state', 'strength'], 0],
    ['match', ['get', 'step'], ...steps, shares[0]],
    ['case', isLand, share / 3, share],
  ];
  const isOverLand = ['any', isLand, isPicture];
  const filter = ['all', ['has', 'step'], ground === 'land' ? isOverLand : ['!', isOverLand]];
  return layer(ground, 'fill', filter, {
    paint: {
      'fill-color': [
        'case',
        ['<', ['get', 'step'], firstBeside],
        colourOf('side'),
        colourOf('beside'),
      ] as never,
      // Closer up it is wide, and told by less.
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 4, strength(1), 6, strength(0.35)] as never,
    },
  });
}
