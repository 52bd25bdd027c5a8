import { english } from './en/catalogue.ts';
import { type Catalogue, createMessages, type Messages } from './messages.ts';

/** English is at hand; the others are fetched when they are first wanted. */
const others: Record<string, () => Promise<Catalogue>> = {
  ja: async () => (await import('./ja/catalogue.ts')).japanese,
  ko: async () => (await import('./ko/catalogue.ts')).korean,
  ru: async () => (await import('./ru/catalogue.ts')).russian,
  zh: async () => (await import('./zh/catalogue.ts')).chinese,
};

/** Languages the interface speaks. */
export const interfaceLanguages: readonly string[] = ['en', ...Object.keys(others)];

/** The interface in English, without waiting. */
export const englishMessages: Messages = createMessages('en', english);

/** The interface in this language; in English where there is no other. Rejects where the file cannot be fetched. */
export async function loadMessages(lang: string): Promise<Messages> {
  const load = others[lang];
  return load ? createMessages(lang, await load()) : englishMessages;
}
