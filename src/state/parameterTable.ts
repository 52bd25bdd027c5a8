import type { Atlas } from '../atlas/model/atlas.ts';
import { standings } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { basesOf } from '../layers/bases.ts';
import { dateOf, readDate } from './calendar.ts';
import { readCamera, writeCamera } from './camera.ts';
import { type Choices, switchableLayers } from './choices.ts';
import { readComparison, writeComparison } from './comparison.ts';
import { firstOf, type Notice } from './notice.ts';
import { languageFor } from './preferredLanguage.ts';
import { readRuler, writeRuler } from './ruler.ts';
import { readTableFilter, writeTableFilter } from './tableFilter.ts';
import { readWindow, timeRange, writeWindow } from './timeWindow.ts';

type KnownIds = ReturnType<typeof knownIds>;

/** Told more of a text that cannot be used, or not all of it, than that it cannot. */
type Report = (more: Pick<Notice, 'named'> & Partial<Pick<Notice, 'sentence' | 'value'>>) => void;

/**
 * What a change is for Back: the camera is no step; a run of switches is one, and so is a time window on the move;
 * anything else is one each time.
 */
export type Step = 'camera' | 'time' | 'switches' | 'other';

/** Everything there is to say of one choice, but for what it stands for and its default: see `Choices`. */
interface Parameter<Value> {
  /** The value a link's text stands for; undefined where it stands for none. Never throws. */
  read(text: string, known: KnownIds, report: Report): Value | undefined;
  /** The text that `read` turns into the same value. Values with the same text are the same. */
  write(value: Value): string;
  /** Without it, `other`. */
  step?: Step;
  /** What it is about: what there is to see (without it), the guided reading that shows it, or only how it all looks. */
  about?: 'reading' | 'look';
}

const nothing = 'none';

/** The one table of public parameters, in the order in which a link carries them. */
export const parameterTable: { [Key in keyof Choices]: Parameter<Choices[Key]> } = {
  select: orNone((text, { features }) => features.get(text)),
  voice: orNone((text, { speakers, documents }) => oneIn([...speakers, ...documents], text)),
  read: orNone((text, { documents }) => oneIn([...documents], text)),
  passage: orNone((text) => (/^p[1-9]\d{0,5}$/.test(text) ? text : undefined)),
  tour: {
    ...orNone((text, { tours }) => oneIn([...tours], text)),
    about: 'reading',
  },
  step: {
    read: (text) => (text === '' ? null : /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
    write: (step) => step?.toString() ?? '',
    about: 'reading',
  },
  layers: switches(({ layers }) => layers),
  hidden: switches(
    ({ features }) => [...new Set(features.values())],
    (text, { features }) => features.get(text),
  ),
  standing: switches(() => standings),
  base: {
    read: (text, { bases }) => oneIn(bases, text),
    write: (id) => id,
    about: 'look',
  },
  projection: {
    read: (text) => oneIn(['mercator', 'globe'], text),
    write: (id) => id,
    about: 'look',
  },
  view: {
    read: (text) => oneIn(['map', 'voices'], text),
    write: (id) => id,
  },
  table: {
    read: (text, { documents }) => readTableFilter(text, documents),
    write: writeTableFilter,
    step: 'switches',
  },
  compare: {
    read: (text, { documents, time }) => (text === '' ? null : readComparison(text, documents, time)),
    write: writeComparison,
  },
  ruler: {
    read: readRuler,
    write: writeRuler,
  },
  embed: {
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    write: (embed) => (embed ? '1' : '0'),
    about: 'look',
  },
  time: {
    read: (text, { time }, report) => {
      const window = readWindow(text, time);
      if (window !== 'unreadable') return window;
      const [first, last] = time?.map((day) => dateOf(day).year) ?? [];
      if (time) report({ sentence: 'timeBetween', named: { first, last } });
      return undefined;
    },
    write: writeWindow,
    step: 'time',
  },
  lang: {
    read: (text, { languages }) => languageFor(languages, text),
    write: (code) => code,
    about: 'look',
  },
  at: {
    read: (text, _known, report) => readCamera(text, () => report({ sentence: 'atNearest' })),
    write: writeCamera,
    step: 'camera',
  },
  data: {
    read: (text, { newestChange }, report) => {
      if (text === '') return null;
      const day = /^(\d{4}-\d\d-\d\d)(?:-[0-9a-f]{8})?$/.exec(text)?.[1];
      if (day === undefined || !readDate(day)) return undefined;
      if (newestChange === null || day <= newestChange) return text;
      report({ sentence: 'dataNewer' });
      return undefined;
    },
    write: (data) => data ?? '',
    step: 'camera',
    about: 'look',
  },
};

/** The parameters in the order of the table. */
export const parameters = Object.keys(parameterTable) as (keyof Choices)[];

/** The text of one of the choices in a link. */
export const textOf = <Key extends keyof Choices>(choices: Pick<Choices, Key>, key: Key): string =>
  parameterTable[key].write(choices[key]);

/** The parameters in which two readers' choices differ. */
export const changedIn = (before: Choices, now: Choices): (keyof Choices)[] =>
  parameters.filter((key) => before[key] !== now[key] && textOf(before, key) !== textOf(now, key));

/** Every id a link to this atlas may hold, old names included. Maps and sets, so that no name of a built-in passes for one. */
export function knownIds(atlas: Atlas) {
  const features = new Map<string, FeatureId>();
  for (const feature of atlas.features) features.set(feature.id, feature.id);
  for (const feature of atlas.features) {
    for (const alias of feature.aliases) if (!features.has(alias)) features.set(alias, feature.id);
  }
  return {
    features,
    documents: new Set(atlas.documents.map((document) => document.id)),
    speakers: new Set(atlas.speakers.map((speaker) => speaker.id)),
    tours: new Set(atlas.tours.map((tour) => tour.id)),
    layers: switchableLayers(atlas),
    languages: atlas.languages,
    bases: basesOf(atlas).map(({ id }) => id),
    /** Null where nothing has a date. */
    time: timeRange(atlas),
    newestChange: atlas.newestChange,
  };
}

/** The one of several words that a text is. */
const oneIn = <Word extends string>(words: readonly Word[], text: string): Word | undefined =>
  words.find((word) => word === text);

/** How an id stands in a link that may also name none. */
function orNone<Id extends string>(find: (text: string, known: KnownIds) => Id | undefined) {
  return {
    read: (text: string, known: KnownIds) => (text === '' ? null : find(text, known)),
    write: (id: Id | null): string => id ?? '',
  };
}

/** How a list of ids stands in a link, of all there are, in their order: the unknown ones are reported, and undefined where none is known. */
function switches<Id extends string>(
  all: (known: KnownIds) => readonly Id[],
  find = (text: string, known: KnownIds) => oneIn(all(known), text),
): Parameter<readonly Id[]> {
  return {
    read: (text, known, report) => {
      if (text === '' || text === nothing) return [];
      const parts = text.split(',').filter((part) => part !== '');
      const wanted = new Set(parts.flatMap((part) => find(part, known) ?? []));
      const unknown = parts.length === 0 ? [text] : parts.filter((part) => find(part, known) === undefined);
      if (unknown.length > 0) report({ value: unknown.join(','), named: firstOf(unknown) });
      return wanted.size > 0 ? all(known).filter((id) => wanted.has(id)) : undefined;
    },
    write: (ids) => ids.join(',') || nothing,
    step: 'switches',
  };
}
