import type { VoiceMode } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';
import type { DocumentId, SpeakerId } from '../../atlas/model/ids.ts';
import type { Messages } from '../../messages/messages.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { languageOfData } from './namesInWords.ts';

/** Someone who speaks of a feature: an author through a document, or a speaker through any. */
export interface FeatureVoice {
  /** The speaker, or for an author the document: what a link's `voice` names. */
  key: SpeakerId | DocumentId;
  /** Name and, for an author, the document. */
  who: string;
  /** Language of `who`. */
  whoLang: string;
  /** Passages, each counted once. */
  count: number;
  /** In how many of them each way: own words quoted, paraphrased, a position reported. */
  modes: Partial<Record<VoiceMode, number>>;
}

/** Which voice a mention or a passage is of: its speaker, else the author of its document. */
export const voiceKey = ({
  speaker,
  document,
}: Pick<Mention, 'speaker' | 'document'>): SpeakerId | DocumentId => speaker ?? document;

/** The passages that speak of a feature, each once, by whose words they are. */
export function passagesByVoice({
  mentions,
}: Pick<Feature, 'mentions'>): Map<FeatureVoice['key'], Mention[]> {
  const voices = new Map<FeatureVoice['key'], Mention[]>();
  for (const mention of mentions) {
    const key = voiceKey(mention);
    voices.set(key, [...(voices.get(key) ?? []), mention]);
  }
  return voices;
}

/** How many passages came into their text in each way. */
export function modesOf(passages: readonly Mention[]): FeatureVoice['modes'] {
  const modes: FeatureVoice['modes'] = {};
  for (const { mode } of passages) modes[mode] = (modes[mode] ?? 0) + 1;
  return modes;
}

/**
 * Who speaks of a feature and in how many passages, over all documents: authors first, in the order of the
 * documents, then speakers, most passages first.
 */
export function voicesOf(
  feature: Pick<Feature, 'mentions'>,
  index: AtlasIndex,
  messages: Messages,
): FeatureVoice[] {
  const authors = index.atlas.documents.map(({ id }) => id).toReversed();
  const voices = [...passagesByVoice(feature)].map(([key, passages]) => ({
    ...{ key, who: voiceName(index, key, messages), count: passages.length, modes: modesOf(passages) },
    whoLang: authors.includes(key) ? messages.lang : languageOfData,
  }));
  return voices.sort(
    (a, b) =>
      authors.indexOf(b.key) - authors.indexOf(a.key) || b.count - a.count || a.who.localeCompare(b.who),
  );
}

/** The name of a voice: a speaker's own, or the author of which document. An id the atlas does not know stands for itself. */
export function voiceName(index: AtlasIndex, voice: SpeakerId | DocumentId, { say }: Messages): string {
  const speaker = index.atlas.speakers.find(({ id }) => id === voice);
  if (speaker) return speaker.name;
  const document = index.document(voice);
  return document ? say('words.authorOf', { title: document.title }) : voice;
}
