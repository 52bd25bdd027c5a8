import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { englishMessages, loadMessages } from '../messages/loadMessages.ts';
import type { Messages } from '../messages/messages.ts';
import { preferredLanguage } from '../state/preferredLanguage.ts';
import { outliveTranslators } from './outliveTranslators.ts';
import { UnspokenNotice } from './UnspokenLanguage.tsx';

interface Page {
  /** The languages it can be had in. */
  languages: readonly { code: string }[];
  title(messages: Messages): string;
  content(messages: Messages): ReactNode;
}

/**
 * Shows a page of which only the language can be chosen, as `lang` in its address or the browser has it, in the element
 * with the id “root”. One that cannot be fetched is named over the page in English. Resolves once something is shown.
 */
export async function showPage({ languages, title, content }: Page): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id “root”.');
  outliveTranslators(window);
  const root = createRoot(element);
  const query = new URLSearchParams(window.location.search);
  const lang = preferredLanguage({ languages }, [...query.getAll('lang'), ...navigator.languages]);
  async function show(): Promise<void> {
    const loaded = await loadMessages(lang).catch(() => null);
    const messages = loaded ?? englishMessages;
    document.documentElement.lang = messages.lang;
    document.title = title(messages);
    root.render(
      <StrictMode>
        {!loaded && <UnspokenNotice lang={lang} messages={messages} onRetry={() => void show()} />}
        {content(messages)}
      </StrictMode>,
    );
  }
  await show();
}
