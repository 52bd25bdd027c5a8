/**
 * What an outside source is, by who wrote the text and how it reached us; `geo/README.md` defines each. The figure is
 * the number of hands at the least: 1 where the text is of those who did or measured it, 2 where another tells of it, 3
 * where it was read in a copy or anybody may have changed it.
 */
export const sourceKinds = {
  primary: 1,
  agency: 2,
  'state-media': 2,
  news: 2,
  research: 2,
  reference: 2,
  mirror: 3,
  wiki: 3,
} as const;

/** See `sourceKinds`. */
export type SourceKind = keyof typeof sourceKinds;
