import { loadMessages } from '../messages/loadMessages.ts';
import type { Messages } from '../messages/messages.ts';
import type { PageTools } from '../panels/ground/pageContext.ts';
import type { ChoicesStore } from '../state/store.ts';

/**
 * Keeps the interface in the language of the choices, and tells each time it speaks another. A language that cannot
 * be fetched leaves the present one and says so in `unspoken`. Resolves once the first language is there, or cannot be had.
 */
export async function keepMessages(
  choices: ChoicesStore,
  { messages, unspoken }: Pick<PageTools, 'messages' | 'unspoken'>,
  onSpoken: (messages: Messages) => void,
): Promise<void> {
  async function follow(lang: string): Promise<void> {
    const loaded = await loadMessages(lang).catch(() => null);
    if (choices.getState().lang !== lang) return;
    unspoken.setState(loaded ? null : { lang, retry: () => void follow(lang) }, true);
    if (!loaded) return;
    messages.setState(loaded, true);
    onSpoken(loaded);
  }
  choices.subscribe(({ lang }, before) => {
    if (lang !== before.lang) void follow(lang);
  });
  await follow(choices.getState().lang);
}
