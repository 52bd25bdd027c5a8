/** The colours one base is drawn with. Six-digit hex, sRGB. */
export interface Palette {
  /** Water over the deepest floor; also what lies behind everything. */
  water: string;
  /** Water over the floors of basins, halfway up from the deepest to a shelf. */
  basin: string;
  /** Water over a continent's shelf, beyond the coast's two bands. */
  bank: string;
  /** The first band of water along the coast. */
  shallow: string;
  /** The second, further out: between shallow and open water. */
  shelf: string;
  land: string;
  /** Coast of the sea. */
  coast: string;
  /** Inland water. */
  lake: string;
  /** Shores of lakes, and rivers. */
  river: string;
  boundary: string;
  graticule: string;
  /** Marks and text that belong to no party. */
  ink: string;
  /** Names of land, places and islands. */
  landLabel: string;
  /** Names of seas and straits. */
  waterLabel: string;
  /** Behind text and marks, so that they stand on anything. */
  halo: string;
  /** Limits at sea: the magenta of paper charts (IHO INT 1, section N). */
  limit: string;
  /** Around what is selected. */
  selection: string;
  /** Around the globe. */
  space: string;
}

/** A paper chart by day: buff land, pale water, magenta limits. */
export const chart: Palette = {
  water: '#f5faf8',
  basin: '#e4eff1',
  bank: '#d3e5eb',
  shallow: '#bdd9e2',
  shelf: '#c8dfe7',
  land: '#f3e6c4',
  coast: '#82785e',
  lake: '#d3e7ea',
  river: '#7fb0bf',
  boundary: '#7a6a4a',
  graticule: '#b9cdd1',
  ink: '#222a30',
  landLabel: '#43392a',
  waterLabel: '#1f5468',
  halo: '#ffffff',
  limit: '#9c1a6e',
  selection: '#c2410c',
  space: '#cfdadb',
};

/** The same chart on a dark bridge. */
export const night: Palette = {
  water: '#050c13',
  basin: '#0d1c27',
  bank: '#142b3a',
  shallow: '#1d3d50',
  shelf: '#183445',
  land: '#24261f',
  coast: '#777362',
  lake: '#12232f',
  river: '#2f5666',
  boundary: '#7d7862',
  graticule: '#22343f',
  ink: '#e6e9ea',
  landLabel: '#d8d0ba',
  waterLabel: '#9cc7d8',
  halo: '#0a1218',
  limit: '#e58ac4',
  selection: '#ffb454',
  space: '#04080c',
};

/**
 * On NASA's picture of the sea's floor: its waters run from `water`, the trenches, over `basin` to `bank`, the
 * continental shelf, so whatever is told apart from these three is told apart from the picture.
 */
export const seafloor: Palette = {
  water: '#08182a',
  basin: '#113150',
  bank: '#1a4564',
  shallow: '#1a4564',
  shelf: '#113150',
  land: '#2b2a25',
  coast: '#948d79',
  lake: '#16334a',
  river: '#3d6a80',
  boundary: '#969078',
  graticule: '#3a5f78',
  ink: '#f0f2f2',
  landLabel: '#e2d9c1',
  waterLabel: '#c3e2ee',
  halo: '#06121e',
  limit: '#f4a3d2',
  selection: '#ffc069',
  space: '#02060b',
};

/** All tones that the water of a base may have. */
export const watersOf = ({ water, basin, bank, shelf, shallow }: Palette): readonly string[] => [
  water,
  basin,
  bank,
  shelf,
  shallow,
];

/** Colours of the sea's floor from the deepest water to the shallowest. */
export const seafloorColours: readonly string[] = [seafloor.water, seafloor.basin, seafloor.bank];
