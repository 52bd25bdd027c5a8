import type { CoverageRow } from './coverage.ts';

/** One column of the coverage table: its heading, what it counts in plain words, and a row's cell. */
export interface CoverageColumn {
  heading: string;
  meaning: string;
  cell: (row: CoverageRow) => string;
}

const count = (value: number): string => value.toLocaleString('en');

/** A share in whole per cent; never 100 % where something is missing. */
function percent({ quoted, length }: CoverageRow): string {
  return length === 0
    ? '–'
    : `${Math.min(Math.round((100 * quoted) / length), quoted < length ? 99 : 100)} %`;
}

/** The columns after the document's title, in order. */
export const coverageColumns: CoverageColumn[] = [
  {
    heading: 'Passages',
    meaning: 'stretches of the text quoted word for word',
    cell: ({ passages }) => count(passages),
  },
  {
    heading: 'Quoted',
    meaning: 'share of the text’s characters that stand in a quoted passage',
    cell: percent,
  },
  {
    heading: 'Places',
    meaning: 'different places, areas, zones, routes and borders named in the passages',
    cell: ({ places }) => count(places),
  },
  {
    heading: 'Events',
    meaning: 'different events told of in the passages',
    cell: ({ events }) => count(events),
  },
  {
    heading: 'Mentions',
    meaning: 'words of the passages that are linked to a place or an event',
    cell: ({ mentions }) => count(mentions),
  },
  {
    heading: 'On the map',
    meaning: 'how many of these places and events are drawn',
    cell: ({ located }) => count(located),
  },
  {
    heading: 'In the list only',
    meaning:
      'how many are not drawn, because the text does not say where they are; the list gives the reason',
    cell: ({ unlocated }) => count(unlocated),
  },
  {
    heading: 'Speakers',
    meaning: 'people and organisations, besides the author, whose words or position a passage gives',
    cell: ({ speakers }) => count(speakers),
  },
  {
    heading: 'Hold',
    meaning: 'checked figures that agree with what was computed',
    cell: ({ checks }) => count(checks.holds),
  },
  {
    heading: 'Differ',
    meaning: 'checked figures that do not agree',
    cell: ({ checks }) => count(checks.differs),
  },
  {
    heading: 'Undecided',
    meaning: 'figures that were computed but that nothing here can confirm or refute',
    cell: ({ checks }) => count(checks.undecided),
  },
  {
    heading: 'Used',
    meaning: 'figures a shape was drawn from, so that they confirm nothing',
    cell: ({ checks }) => count(checks.used),
  },
];
