import type { StoreApi } from 'zustand';
import { loadMessages } from '../messages/loadMessages.ts';
import type { Messages } from '../messages/messages.ts';
import type { ChoicesStore } from '../state/store.ts';

/**
 * Keeps the interface in the language of the choices, and tells each time it speaks another. A language that cannot
 * be fetched leaves the present one. Resolves once the first language is there, or cannot be had.
 */
export async function keepMessages(
  choices: ChoicesStore,
  messages: StoreApi<Messages>,
  onSpoken: (messages: Messages) => void,
): Promise<void> {
  async function follow(lang: string): Promise<void> {
    const loaded = await loadMessages(lang).catch(() => null);
    if (loaded === null || choices.getState().lang !== lang) return;
    messages.setState(loaded, true);
    onSpoken(loaded);
  }
  choices.subscribe(({ lang }, before) => {
    if (lang !== before.lang) void follow(lang);
  });
  await follow(choices.getState().lang);
}
