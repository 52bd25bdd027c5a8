import { chart, night, type Palette } from './palette.ts';

/** What the features lie on. */
export interface Base {
  id: 'chart' | 'night';
  /** For the reader: “Chart”. */
  title: string;
  palette: Palette;
  /** Which of the browser's own colours (form controls, scroll bars) go with it. */
  colorScheme: 'light' | 'dark';
}

export type BaseId = Base['id'];

/** Every base a reader can choose. The first is the default. */
export const bases: readonly [Base, ...Base[]] = [
  { id: 'chart', title: 'Chart', palette: chart, colorScheme: 'light' },
  { id: 'night', title: 'Night', palette: night, colorScheme: 'dark' },
];

/** The base of this id. */
export function baseOf(id: BaseId): Base {
  return bases.find((base) => base.id === id) ?? bases[0];
}
