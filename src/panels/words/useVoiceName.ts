import { useCallback } from 'react';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { voiceName } from './voicesOf.ts';

/** Names a voice in the reader's language. */
export function useVoiceName(): (voice: string) => string {
  const { index } = usePage();
  const messages = useMessages();
  return useCallback((voice) => voiceName(index, voice, messages), [index, messages]);
}
