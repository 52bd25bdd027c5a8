import { useCallback } from 'react';
import { useMessages, usePage } from '../ground/pageContext.ts';

/** The name of a voice: a speaker's own, or the author of which document. An id the atlas does not know stands for itself. */
export function useVoiceName(): (voice: string) => string {
  const { index } = usePage();
  const { say } = useMessages();
  return useCallback(
    (voice) => {
      const speaker = index.atlas.speakers.find(({ id }) => id === voice);
      if (speaker) return speaker.name;
      const document = index.document(voice);
      return document ? say('voices.authorOf', { title: document.title }) : voice;
    },
    [index, say],
  );
}
