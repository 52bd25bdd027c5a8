import type { Atlas } from '../atlas/model/atlas.ts';
import type { DocumentId, FeatureId, LayerId, SpeakerId, TourId } from '../atlas/model/ids.ts';
import { type BaseId, basesOf } from '../layers/bases.ts';
import { dateOf } from './calendar.ts';
import { type Choices, roundCamera, switchableLayers } from './choices.ts';
import { readComparison, writeComparison } from './comparison.ts';
import type { Notice, NoticeProblem } from './notice.ts';
import { shorten } from './notice.ts';
import { readRuler, writeRuler } from './ruler.ts';
import { readWindow, type TimeRange, timeRange, writeWindow } from './timeWindow.ts';
import { readTable, writeTable } from './voicesTable.ts';

/** Everything a link may name, by id, old names included. */
export interface KnownIds {
  features: Map<string, FeatureId>;
  documents: Set<DocumentId>;
  speakers: Set<SpeakerId>;
  tours: Set<TourId>;
  layers: LayerId[];
  languages: Set<string>;
  bases: BaseId[];
  /** Null where nothing has a date. */
  time: TimeRange | null;
}

/** Told of a part that cannot be used: the part, what is wrong with it, and what a sentence about it may name. */
export type Report = (value: string, problem: NoticeProblem, named?: Notice['named']) => void;

/** How one choice stands in a link. */
export interface Parameter<Key extends keyof Choices> {
  /** The value a link's text stands for; undefined where it stands for none, after a report. Never throws. */
  read(text: string, known: KnownIds, report: Report): Choices[Key] | undefined;
  /** The text that `read` turns into the same value. */
  write(value: Choices[Key]): string;
}

const nothing = 'none';

/** The one table of public parameters, in the order in which a link carries them. */
export const parameterTable: { [Key in keyof Choices]: Parameter<Key> } = {
  select: {
    read: (text, known, report) => {
      if (text === '') return null;
      const id = known.features.get(text);
      if (id === undefined) report(text, 'unknown-feature');
      return id;
    },
    write: (id) => id ?? '',
  },
  voice: {
    read: (text, known, report) => {
      if (text === '') return null;
      if (known.speakers.has(text) || known.documents.has(text)) return text;
      report(text, 'unknown-voice');
      return undefined;
    },
    write: (id) => id ?? '',
  },
  read: {
    read: (text, known, report) => {
      if (text === '') return null;
      if (known.documents.has(text)) return text;
      report(text, 'unknown-document');
      return undefined;
    },
    write: (id) => id ?? '',
  },
  passage: {
    read: (text, _known, report) => {
      if (text === '') return null;
      if (/^p[1-9]\d{0,5}$/.test(text)) return text;
      report(text, 'not-a-passage');
      return undefined;
    },
    write: (id) => id ?? '',
  },
  tour: {
    read: (text, known, report) => {
      if (text === '') return null;
      if (known.tours.has(text)) return text;
      report(text, 'unknown-tour');
      return undefined;
    },
    write: (id) => id ?? '',
  },
  step: {
    read: (text, _known, report) => {
      if (text === '') return null;
      if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
      report(text, 'not-a-step');
      return undefined;
    },
    write: (step) => step?.toString() ?? '',
  },
  layers: {
    read: (text, known, report) => {
      const wanted = listed(text, (id) => known.layers.includes(id), 'unknown-layers', report);
      return wanted && known.layers.filter((id) => wanted.has(id));
    },
    write: (ids) => ids.join(',') || nothing,
  },
  hidden: {
    read: (text, known, report) => {
      const named = listed(text, (id) => known.features.has(id), 'unknown-features', report);
      if (!named) return undefined;
      const ids = new Set([...named].map((id) => known.features.get(id)));
      return [...new Set(known.features.values())].filter((id) => ids.has(id));
    },
    write: (ids) => ids.join(',') || nothing,
  },
  base: {
    read: (text, known, report) => {
      const base = known.bases.find((id) => id === text);
      if (!base) report(text, 'unknown-base');
      return base;
    },
    write: (id) => id,
  },
  projection: {
    read: oneOf(['mercator', 'globe'], 'unknown-projection'),
    write: (id) => id,
  },
  view: {
    read: oneOf(['map', 'voices'], 'unknown-view'),
    write: (id) => id,
  },
  table: {
    read: (text, known, report) => {
      const table = readTable(text, known.documents);
      if (!table) report(text, 'not-a-table');
      return table;
    },
    write: writeTable,
  },
  compare: {
    read: (text, known, report) => {
      if (text === '') return null;
      const comparison = readComparison(text, known.documents, known.time);
      if (!comparison) report(text, 'not-a-comparison');
      return comparison;
    },
    write: writeComparison,
  },
  ruler: {
    read: (text, _known, report) => {
      const points = readRuler(text);
      if (points === undefined) report(text, 'not-a-ruler');
      return points;
    },
    write: writeRuler,
  },
  embed: {
    read: (text, _known, report) => {
      if (text === '1' || text === '0') return text === '1';
      report(text, 'not-a-frame');
      return undefined;
    },
    write: (embed) => (embed ? '1' : '0'),
  },
  time: {
    read: (text, { time: range }, report) => {
      const window = readWindow(text, range);
      if (window !== 'unreadable') return window;
      const years = range?.map((day) => dateOf(day).year);
      report(text, 'not-a-time', years && { first: years[0], last: years[1] });
      return undefined;
    },
    write: writeWindow,
  },
  lang: {
    read: (text, known, report) => {
      if (known.languages.has(text)) return text;
      report(text, 'unknown-language');
      return undefined;
    },
    write: (code) => code,
  },
  at: {
    read: (text, _known, report) => {
      if (text === '') return null;
      const numbers = text
        .split(',')
        .map((part) => (/^[-+]?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
      const [lat, lng, zoom, bearing = 0, pitch = 0] = numbers;
      if (lat !== undefined && lng !== undefined && zoom !== undefined) {
        if (numbers.length <= 5 && numbers.every(Number.isFinite)) {
          return roundCamera({ lat, lng, zoom, bearing, pitch });
        }
      }
      report(text, 'not-a-view');
      return undefined;
    },
    write: (camera) => {
      if (!camera) return '';
      const { lat, lng, zoom, bearing, pitch } = camera;
      return [lat, lng, zoom, ...(bearing === 0 && pitch === 0 ? [] : [bearing, pitch])].join(',');
    },
  },
};

/** Every id a link to this atlas may hold. Maps and sets, so that no name of a built-in passes for one. */
export function knownIds(atlas: Atlas): KnownIds {
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
    languages: new Set(atlas.languages.map((language) => language.code)),
    bases: basesOf(atlas).map(({ id }) => id),
    time: timeRange(atlas),
  };
}

/** Reads one of a few words. */
function oneOf<Word extends string>(words: readonly Word[], problem: NoticeProblem) {
  return (text: string, _known: KnownIds, report: Report): Word | undefined => {
    const word = words.find((each) => each === text);
    if (word === undefined) report(text, problem);
    return word;
  };
}

/** The known ids of a list; undefined where a list names none that is known. */
function listed(
  text: string,
  isKnown: (id: string) => boolean,
  problem: NoticeProblem,
  report: Report,
): Set<string> | undefined {
  if (text === '' || text === nothing) return new Set();
  const parts = text.split(',').filter((part) => part !== '');
  const known = parts.filter(isKnown);
  const unknown = parts.filter((part) => !isKnown(part));
  if (unknown.length > 0) {
    const ids = unknown.slice(0, 3).map(shorten);
    report(unknown.join(','), problem, { ids, more: Math.max(0, unknown.length - 3) });
  }
  return known.length > 0 ? new Set(known) : undefined;
}
