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
import { isEvent } from '../../atlas/model/kinds.ts';
import { symbolOf } from '../../layers/list.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import { kindInWords } from '../words/kindInWords.ts';

/** The groups of results, in the order in which they are shown. */
export const groupIds = ['places', 'events', 'passages', 'speakers', 'documents', 'names'] as const;

export type GroupId = (typeof groupIds)[number];

/** What search can find. */
export type Entry =
  | { group: 'places' | 'events' | 'names'; feature: Feature }
  | { group: 'passages'; document: DocumentSummary; passage: Passage; text: string }
  | { group: 'speakers'; speaker: Speaker }
  | { group: 'documents'; document: DocumentSummary };

/** The words of an entry, by how much a hit in them counts. */
export interface EntryText {
  title: string;
  names: string;
  text: string;
  more: string;
}

const allTitles = ({ title, names = {} }: { title: string; names?: Record<string, string> | undefined }) => [
  title,
  ...Object.values(names),
];

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Everything of the atlas but the texts. Names of the chart, of which no words speak, come last; they are left out where a feature of the same name has a panel with more. */
export function atlasEntries({ features, layers, speakers, documents }: Atlas): Entry[] {
  const orientation = new Set(layers.filter(({ role }) => role === 'orientation').map(({ id }) => id));
  const titles = new Set(features.filter(({ layer }) => !orientation.has(layer)).map(({ title }) => title));
  return [
    ...features
      .filter(({ layer, title }) => !orientation.has(layer) || !titles.has(title))
      .map((feature): Entry => {
        const group = happened(feature) ? 'events' : 'places';
        return { group: orientation.has(feature.layer) ? 'names' : group, feature };
      }),
    ...speakers.map((speaker): Entry => ({ group: 'speakers', speaker })),
    ...documents.map((document): Entry => ({ group: 'documents', document })),
  ];
}

/** The passages of a document, in its order. */
export function passageEntries(document: AtlasDocument): Entry[] {
  return passagesOf(document).map((passage) => ({
    group: 'passages',
    document,
    passage,
    text: wordsOf(passage.runs),
  }));
}

/** Events, patrols and voyages, apart from the places and zones where things happen. */
function happened({ symbol, kind, at }: Feature): boolean {
  return (isEvent(kind) && symbolOf(symbol).form !== 'area') || at.length > 0;
}

/** An entry's words; what a feature is, also in the reader's language. The atlas names the parties, speakers and layers that entries hold by id. */
export function entryText(entry: Entry, { sides, speakers, layers }: Atlas, messages: Messages): EntryText {
  if ('feature' in entry) {
    const { title, names, short = {}, kind, actors, when, layer } = entry.feature;
    return {
      title,
      names: joined([
        ...Object.values(names).flatMap((uses) => uses.map(({ name }) => name)),
        ...Object.values(short),
      ]),
      text: '',
      more: joined([
        kind,
        ...[englishMessages, messages].map((said) => kindInWords(kind, said)),
        when,
        ...layers.filter(({ id, role }) => id === layer && role === 'content').flatMap(allTitles),
        ...sides
          .filter(({ id }) => actors.includes(id))
          .flatMap(({ name, names: own }) => allTitles({ title: name, names: own })),
      ]),
    };
  }
  if ('passage' in entry) {
    const speaker = speakers.find(({ id }) => id === entry.passage.voice.speaker);
    return { title: '', names: '', text: entry.text, more: speaker?.name ?? '' };
  }
  if ('speaker' in entry) {
    const { name, role, organisation, country } = entry.speaker;
    return { title: name, names: '', text: '', more: joined([role, organisation, country]) };
  }
  const { title, author, publisher, containerTitle, issued } = entry.document;
  return {
    title,
    names: joined(author.map(({ literal }) => literal)),
    text: '',
    more: joined([publisher, containerTitle, issued]),
  };
}
