import { useCallback } from 'react';
import type { DocumentId, SpeakerId } from '../../atlas/model/ids.ts';
import type { Messages } from '../../messages/messages.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';

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
