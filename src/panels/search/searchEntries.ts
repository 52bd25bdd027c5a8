import type { Atlas } from '../../atlas/model/atlas.ts';
import {
  type AtlasDocument,
  type DocumentSummary,
  type Passage,
  passagesOf,
  type Speaker,
  wordsOf,
} from '../../atlas/model/document.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { isEvent } from '../../atlas/model/kinds.ts';
import { symbolOf } from '../../layers/list.ts';
import type { Messages } from '../../messages/messages.ts';
import { kindInWords } from '../words/kindInWords.ts';

/** The groups of results, in the order in which they are shown. */
export const groupIds = ['places', 'events', 'passages', 'speakers', 'documents', 'names'] as const;

export type GroupId = (typeof groupIds)[number];

/** What a list shows of a feature. */
const shownOfFeature = [
  'id',
  'title',
  'names',
  'kind',
  'standing',
  'when',
  'actors',
  'basis',
  'symbol',
  'shape',
] as const satisfies readonly (keyof Feature)[];

/** A feature as a list of results shows it. */
export type FoundFeature = Pick<Feature, (typeof shownOfFeature)[number]>;

/** What search can find, with all that a list shows of it: of a large atlas not all is at hand. */
export type Entry =
  | { group: 'places' | 'events' | 'names'; feature: FoundFeature }
  | {
      group: 'passages';
      document: Pick<DocumentSummary, 'id' | 'title' | 'language'>;
      passage: Pick<Passage, 'id' | 'voice'>;
      text: string;
      /** Features its words are tied to. */
      features: FeatureId[];
    }
  | { group: 'speakers'; speaker: Speaker }
  | { group: 'documents'; document: DocumentSummary };

/** The words of an entry, by how much a hit in them counts. */
export interface EntryText {
  title: string;
  names: string;
  text: string;
  more: string;
}

/** Something that can be found, its words, and how much more a hit in them counts than in others'. */
export interface Findable {
  entry: Entry;
  words: EntryText;
  importance: number;
}

const allTitles = ({ title, names = {} }: { title: string; names?: Record<string, string> | undefined }) => [
  title,
  ...Object.values(names),
];

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/**
 * All of an atlas that can be found. Names of the chart, of which no words speak, are a group of their own; they are left out where a feature of
 * the same name has a panel with more. What a feature is, is found in each of the languages.
 */
export function* findableIn(
  atlas: Atlas,
  documents: Iterable<AtlasDocument>,
  languages: readonly Messages[],
): Generator<Findable> {
  const { features, layers, speakers } = atlas;
  const orientation = new Set(layers.filter(({ role }) => role === 'orientation').map(({ id }) => id));
  const titles = new Set(features.filter(({ layer }) => !orientation.has(layer)).map(({ title }) => title));
  for (const feature of features) {
    if (orientation.has(feature.layer) && titles.has(feature.title)) continue;
    const group = happened(feature) ? 'events' : 'places';
    const shown = Object.fromEntries(shownOfFeature.map((key) => [key, feature[key]])) as FoundFeature;
    yield {
      entry: { group: orientation.has(feature.layer) ? 'names' : group, feature: shown },
      words: wordsOfFeature(feature, atlas, languages),
      // What the documents speak of comes before the rest.
      importance: 0.5 + Math.log1p(feature.mentions.length) / 2,
    };
  }
  for (const speaker of speakers) {
    const { name, role, organisation, country } = speaker;
    const words = { title: name, names: '', text: '', more: joined([role, organisation, country]) };
    yield { entry: { group: 'speakers', speaker }, words, importance: 1 };
  }
  for (const { blocks, ...document } of documents) {
    const { id, title, language, author, publisher, containerTitle, issued } = document;
    const names = joined(author.map(({ literal }) => literal));
    const words = { title, names, text: '', more: joined([publisher, containerTitle, issued]) };
    yield { entry: { group: 'documents', document }, words, importance: 1 };
    for (const passage of passagesOf({ blocks })) {
      const { runs, voice } = passage;
      const text = wordsOf(runs);
      const tied = [...new Set(runs.flatMap(({ features }) => features ?? []))];
      const speaker = speakers.find(({ id }) => id === voice.speaker);
      yield {
        entry: {
          group: 'passages',
          document: { id, title, language },
          passage: { id: passage.id, voice },
          text,
          features: tied,
        },
        words: { title: '', names: '', text, more: speaker?.name ?? '' },
        importance: 1,
      };
    }
  }
}

/** Events, patrols and voyages, apart from the places and zones where things happen. */
function happened({ symbol, kind, at }: Feature): boolean {
  return (isEvent(kind) && symbolOf(symbol).form !== 'area') || at.length > 0;
}

function wordsOfFeature(
  { title, names, short = {}, kind, actors, when, layer }: Feature,
  { sides, layers }: Atlas,
  languages: readonly Messages[],
): EntryText {
  return {
    title,
    names: joined([
      ...Object.values(names).flatMap((uses) => uses.map(({ name }) => name)),
      ...Object.values(short),
    ]),
    text: '',
    more: joined([
      kind,
      ...languages.map((messages) => kindInWords(kind, messages)),
      when,
      ...layers.filter(({ id, role }) => id === layer && role === 'content').flatMap(allTitles),
      ...sides
        .filter(({ id }) => actors.includes(id))
        .flatMap(({ name, names: own }) => allTitles({ title: name, names: own })),
    ]),
  };
}
