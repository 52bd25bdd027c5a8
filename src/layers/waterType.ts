/** Sizes of water names at zoom levels, pixels: of rank 1, of rank 2, of the others. */
const sizes: readonly (readonly [zoom: number, ...byRank: [number, number, number]])[] = [
  [2, 10.5, 10, 10],
  [3, 11, 10.5, 10],
  [4, 13, 11.5, 10.5],
  [6, 16, 14, 12.5],
  [8, 19, 16.5, 15],
];

/** Room between the letters of a name that runs along its water, ems: wider the closer the reader is, as on charts. */
const spacings: readonly (readonly [zoom: number, ems: number])[] = [
  [2, 0],
  [3, 0.03],
  [5, 0.14],
  [7, 0.3],
];

/** The zoom levels between which names of waters grow evenly. */
export const waterZooms: readonly number[] = sizes.map(([zoom]) => zoom);

/** The zoom levels between which the room between letters grows evenly. */
export const spacingZooms: readonly number[] = spacings.map(([zoom]) => zoom);

/** How much larger, and how much wider set in ems, the name of a great water is than its rank asks for. */
export const great = { larger: 0.2, wider: 0.06 } as const;

/** Height of a water name's type, pixels. */
export const waterSize = (rank: number, zoom: number): number =>
  between(
    sizes.map(([level, one, two, other]) => [level, rank === 1 ? one : rank === 2 ? two : other]),
    zoom,
  );

/** Room between the letters of a name along its water, ems. */
export const waterSpacing = (zoom: number): number => between(spacings, zoom);

/** The value at a zoom level: even between two levels that are given, level beyond the first and the last. */
function between(steps: readonly (readonly [zoom: number, value: number])[], zoom: number): number {
  const above = steps.findIndex(([level]) => level >= zoom);
  const [upper, to] = steps[above] ?? steps.at(-1) ?? [0, 0];
  const [lower, from] = steps[above - 1] ?? [upper, to];
  return upper === lower ? to : from + ((to - from) * (zoom - lower)) / (upper - lower);
}
