import type { Catalogue } from './messages.ts';

/** What the interface says in other languages than English, which is at hand where anything is said: fetched when it is first wanted. */
export const otherCatalogues: Readonly<Record<string, () => Promise<Catalogue>>> = {
  ja: async () => (await import('./ja/catalogue.ts')).japanese,
  ko: async () => (await import('./ko/catalogue.ts')).korean,
  ru: async () => (await import('./ru/catalogue.ts')).russian,
  zh: async () => (await import('./zh/catalogue.ts')).chinese,
};
