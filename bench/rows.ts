/** A row of the table: the figure's name in `Figures`, its words, its unit, and what is aimed at. */
export interface Row {
  figure: string;
  words: string;
  unit: 'ms' | 'KB' | 'MB' | '';
  /** Text where it is not a ratio. */
  goal?: number | string;
}

/** What is compared with the bare page. */
export const ratioRows: Row[] = [
  { figure: 'firstPaint', words: 'first paint', unit: 'ms', goal: 0.9 },
  { figure: 'map85', words: '85 % of the map area’s final pixels', unit: 'ms', goal: 0.35 },
  { figure: 'ready', words: 'map ready', unit: 'ms', goal: 1.15 },
  { figure: 'bytes', words: 'bytes to map ready', unit: 'KB', goal: 1.25 },
  { figure: 'blocking', words: 'total blocking time to map ready', unit: 'ms', goal: 1 },
  { figure: 'mainThread', words: 'main-thread time to map ready', unit: 'ms', goal: 1.25 },
  { figure: 'heap', words: 'page heap', unit: 'MB', goal: 1.5 },
  { figure: 'toggle', words: 'toggle a layer → painted', unit: 'ms', goal: 1 },
  { figure: 'search', words: 'search, last key → list, first time', unit: 'ms', goal: '≤ 17 ms' },
  { figure: 'panFrame', words: 'pan, frame p50', unit: 'ms', goal: 1.1 },
  { figure: 'panBusy', words: 'pan, main-thread time per second', unit: 'ms', goal: 1.1 },
  { figure: 'panBusyPerFrame', words: 'pan, main-thread time per frame', unit: 'ms', goal: 1.1 },
  { figure: 'shift', words: 'layout shift', unit: '', goal: '0' },
  { figure: 'selectReady', words: '`?select=` link: ready', unit: 'ms', goal: 1.2 },
  { figure: 'longScripts', words: 'scripts over 50 ms after ready', unit: '', goal: '0' },
];

/** What does not depend on the machine. */
export const countRows: Row[] = [
  { figure: 'programs', words: 'shader programs linked to map ready', unit: '', goal: '< 10' },
  { figure: 'tilesLoaded', words: 'tiles made to map ready', unit: '' },
  { figure: 'reloadsOfToggle', words: 'tiles laid out again by a toggle off and on', unit: '', goal: '0' },
  { figure: 'reloadsOfSelection', words: 'tiles laid out again by a selection', unit: '', goal: '0' },
  { figure: 'loadsOfSelection', words: 'tiles loaded by a selection', unit: '' },
  { figure: 'requests', words: 'requests to map ready', unit: '', goal: '≤ 16' },
];
