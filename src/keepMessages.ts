import type { StoreApi } from 'zustand';
import { loadMessages } from './messages/loadMessages.ts';
import type { Messages } from './messages/messages.ts';
import type { ChoicesStore } from './state/store.ts';

/**
 * Keeps the interface in the language of the choices, and `<html lang>` with it. A language that cannot be fetched
 * leaves the present one. Returns the way to stop.
 */
export function keepMessages(
  choices: ChoicesStore,
  messages: StoreApi<Messages>,
  root: HTMLElement,
): () => void {
  async function follow(lang: string): Promise<void> {
    const loaded = await loadMessages(lang).catch(() => null);
    if (loaded === null || choices.getState().lang !== lang) return;
    messages.setState(loaded, true);
    root.lang = loaded.lang;
  }
  void follow(choices.getState().lang);
  return choices.subscribe(({ lang }, before) => {
    if (lang !== before.lang) void follow(lang);
  });
}
