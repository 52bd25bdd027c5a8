import type { CoverageRow } from './coverage.ts';

/** One column of the coverage table: its heading, what it counts in plain words, and a row's cell. */
interface CoverageColumn {
  id: string;
  heading: string;
  meaning: string;
  /** Null where there is nothing to count. */
  value: (row: CoverageRow) => number | null;
  /** A share in per cent, not a count. */
  isShare?: true;
}

/** A share in whole per cent; never 100 % where something is missing. */
function percent({ quoted, length }: CoverageRow): number | null {
  return length === 0 ? null : Math.min(Math.round((100 * quoted) / length), quoted < length ? 99 : 100);
}

/** The columns after the document's title, in order. */
export const coverageColumns = [
  {
    id: 'passages',
    heading: 'Passages',
    meaning: 'stretches of the text quoted word for word',
    value: ({ passages }) => passages,
  },
  {
    id: 'quoted',
    heading: 'Quoted',
    meaning: 'share of the text’s characters that stand in a quoted passage',
    value: percent,
    isShare: true,
  },
  {
    id: 'places',
    heading: 'Places',
    meaning: 'different places, areas, zones, routes and borders named in the passages',
    value: ({ places }) => places,
  },
  {
    id: 'events',
    heading: 'Events',
    meaning: 'different events told of in the passages',
    value: ({ events }) => events,
  },
  {
    id: 'mentions',
    heading: 'Mentions',
    meaning: 'words of the passages that are linked to a place or an event',
    value: ({ mentions }) => mentions,
  },
  {
    id: 'located',
    heading: 'On the map',
    meaning: 'how many of these places and events are drawn',
    value: ({ located }) => located,
  },
  {
    id: 'unlocated',
    heading: 'In the list only',
    meaning:
      'how many are not drawn, because the text does not say where they are; the list gives the reason',
    value: ({ unlocated }) => unlocated,
  },
  {
    id: 'speakers',
    heading: 'Speakers',
    meaning: 'people and organisations, besides the author, whose words or position a passage gives',
    value: ({ speakers }) => speakers,
  },
  {
    id: 'holds',
    heading: 'Hold',
    meaning: 'checked figures that agree with what was computed',
    value: ({ checks }) => checks.holds,
  },
  {
    id: 'differs',
    heading: 'Differ',
    meaning: 'checked figures that do not agree',
    value: ({ checks }) => checks.differs,
  },
  {
    id: 'undecided',
    heading: 'Undecided',
    meaning: 'figures that were computed but that nothing here can confirm or refute',
    value: ({ checks }) => checks.undecided,
  },
  {
    id: 'used',
    heading: 'No independent check',
    meaning:
      'figures that a shape, date or count of the map was taken from, so that agreement confirms nothing',
    value: ({ checks }) => checks.used,
  },
] as const satisfies readonly CoverageColumn[];

/** What stands in a row's cell. */
export function cellText(row: CoverageRow, { value, isShare }: CoverageColumn): string {
  const figure = value(row);
  if (figure === null) return '–';
  return isShare ? `${figure} %` : figure.toLocaleString('en');
}
