import type { Atlas, RemoteBase } from '../atlas/model/atlas.ts';
import { chart, night, type Palette, seafloor } from './palette.ts';

/** Whose colours a base has: those of one of the bases that come with the map. */
export type LookId = 'chart' | 'night' | 'seafloor';

/** One of the map's own bases, or one that the atlas names. */
export type BaseId = string;

/** What the features lie on. */
export interface Base {
  id: BaseId;
  /** In English: “Chart”. */
  title: string;
  /** Titles by language, where the atlas gives them. */
  names?: Readonly<Record<string, string>> | undefined;
  look: LookId;
  palette: Palette;
  /** Which of the browser's own colours (form controls, scroll bars) go with it. */
  colorScheme: 'light' | 'dark';
  /** Whom the chart and its picture come from. */
  credit: string;
  /** Where its picture comes from, for a base that is not the map's own. */
  remote?: RemoteBase;
}

const coastCredit = 'Natural Earth';
/** The tone of the water is read from NASA's picture, which the seafloor base shows whole. */
const chartCredit = `${coastCredit}; NASA Blue Marble`;
const seafloorCredit = `${coastCredit}; NASA Visible Earth, Blue Marble Next Generation`;

/** The map's own bases, which need no other host. The first is the default. */
export const bases: readonly [Base & { id: LookId }, ...(Base & { id: LookId })[]] = [
  { id: 'chart', look: 'chart', title: 'Chart', palette: chart, colorScheme: 'light', credit: chartCredit },
  { id: 'night', look: 'night', title: 'Night', palette: night, colorScheme: 'dark', credit: chartCredit },
  {
    id: 'seafloor',
    look: 'seafloor',
    title: 'Seafloor',
    palette: seafloor,
    colorScheme: 'dark',
    credit: seafloorCredit,
  },
];

/** Every base a reader can choose: the map's own, then those the atlas names. */
export function basesOf({ bases: remote = [] }: Pick<Atlas, 'bases'>): readonly [Base, ...Base[]] {
  const others = remote.map((base): Base => {
    const { id, title, names, attribution } = base;
    const credit = `${coastCredit}; ${attribution}`;
    return { ...baseOf(base.palette), id, title, names, credit, remote: base };
  });
  return [...bases, ...others];
}

/** The base of this id: one of the map's own, or of the atlas where one is given; else the default. */
export function baseOf(id: BaseId, atlas: Pick<Atlas, 'bases'> = {}): Base {
  const known = atlas.bases ? basesOf(atlas) : bases;
  return known.find((base) => base.id === id) ?? bases[0];
}
