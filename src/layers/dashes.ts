import type { Basis } from '../atlas/model/feature.ts';

type Dashes = Partial<Record<Basis, number[]>>;

/**
 * How strokes are broken by how the shape is known, as lengths of dash and gap; what is not here is unbroken. Lines,
 * zones and the band around a selected limit in multiples of the line's width, the outlines of small figures and of
 * repeated pictures in pixels.
 */
export const dashes = {
  line: { derived: [4, 2.4], schematic: [1, 2.4] },
  /** A course is broken only where it was derived; where it is an idea, what surrounds it is. */
  course: { derived: [4, 2.4] },
  casing: { schematic: [1.1, 0.7] },
  /** Long dashes also where the limit was published: the sign of a limit in the air. */
  zone: { stated: [12, 4], derived: [7, 3, 1, 3], schematic: [1.2, 2.6] },
  /** Closer than the limit's own, so that being selected does not make an edge look known. */
  selected: { derived: [3.5, 1.2], schematic: [0.8, 1.4] },
  figure: { derived: [3, 2], schematic: [1.5, 2.5] },
} satisfies Record<string, Dashes>;

/** The dash of one of these as a property of a drawn path, `scale` times as long; nothing where the stroke is unbroken. */
export function dashOf(of: keyof typeof dashes, basis: Basis, scale = 1): { dash?: number[] } {
  const dash = (dashes[of] as Dashes)[basis];
  return dash ? { dash: dash.map((length) => length * scale) } : {};
}
