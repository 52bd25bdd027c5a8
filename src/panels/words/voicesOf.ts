import { useCallback } from 'react';
import type { VoiceMode } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';
import type { DocumentId, PassageId, SpeakerId } from '../../atlas/model/ids.ts';
import type { Messages } from '../../messages/messages.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
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

/**
 * Who speaks of a feature and in how many passages, over all documents: authors first, in the order of the
 * documents, then speakers, most passages first.
 */
export function voicesOf(
  { mentions }: Pick<Feature, 'mentions'>,
  index: AtlasIndex,
  messages: Messages,
): FeatureVoice[] {
  const { documents } = index.atlas;
  const passages = new Map<`${DocumentId} ${PassageId}`, Mention>(
    mentions.map((mention) => [`${mention.document} ${mention.passage}`, mention]),
  );
  const voices = new Map<string, FeatureVoice & { order: number }>();
  for (const mention of passages.values()) {
    const key = voiceKey(mention);
    const known = voices.get(key) ?? {
      key,
      who: voiceName(index, key, messages),
      whoLang: mention.speaker === undefined ? messages.lang : languageOfData,
      order: mention.speaker === undefined ? documents.findIndex(({ id }) => id === key) : documents.length,
      count: 0,
      modes: {},
    };
    known.count += 1;
    known.modes[mention.mode] = (known.modes[mention.mode] ?? 0) + 1;
    voices.set(key, known);
  }
  return [...voices.values()]
    .sort((a, b) => a.order - b.order || b.count - a.count || a.who.localeCompare(b.who))
    .map(({ order: _order, ...voice }) => voice);
}

/** The name of a voice: a speaker's own, or the author of which document. An id the atlas does not know stands for itself. */
export function voiceName(index: AtlasIndex, voice: SpeakerId | DocumentId, { say }: Messages): string {
  const speaker = index.atlas.speakers.find(({ id }) => id === voice);
  if (speaker) return speaker.name;
  const document = index.document(voice);
  return document ? say('words.authorOf', { title: document.title }) : voice;
}

/** Names a voice in the reader's language. */
export function useVoiceName(): (voice: string) => string {
  const { index } = usePage();
  const messages = useMessages();
  return useCallback((voice) => voiceName(index, voice, messages), [index, messages]);
}
