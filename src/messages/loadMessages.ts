import { otherCatalogues } from './catalogues.ts';
import { english } from './en/catalogue.ts';
import { createMessages, type Messages } from './messages.ts';

/** Languages the interface speaks. */
export const interfaceLanguages: readonly string[] = ['en', ...Object.keys(otherCatalogues)];

/** The interface in English, without waiting. */
export const englishMessages: Messages = createMessages('en', english);

/** The interface in this language; in English where there is no other. Rejects where the file cannot be fetched. */
export async function loadMessages(lang: string): Promise<Messages> {
  const load = otherCatalogues[lang];
  return load ? createMessages(lang, await load()) : englishMessages;
}
