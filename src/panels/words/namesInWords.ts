import type { Atlas, Language } from '../../atlas/model/atlas.ts';
import type { Feature, NameUse, Words } from '../../atlas/model/feature.ts';

/** Words and the language they are in. */
export interface Translated {
  text: string;
  lang: string;
}

type Named = Pick<Feature, 'title' | 'names'>;

/** The language that titles, notes and all else of `geo/` but names are written in. */
export const languageOfData = 'en';

/** The name shown first to a reader of this language, with the language it is in; the English title where none is known. */
export function nameIn(feature: Named, lang: string): { name: string; lang: string } {
  const first = lang === languageOfData ? undefined : feature.names[lang]?.[0];
  return first ? { name: first.name, lang } : { name: feature.title, lang: languageOfData };
}

/** The editor’s words in this language; in English where they are not in it. */
export function wordsIn(words: Words, lang: string): Translated {
  const own = Object.hasOwn(words, lang) ? words[lang] : undefined;
  return own === undefined ? { text: words.en, lang: languageOfData } : { text: own, lang };
}

/** The title of a layer, group or party in this language; in English where there is none. */
export function titleIn(
  { title, names }: { title: string; names?: Readonly<Record<string, string>> | undefined },
  lang: string,
): { name: string; lang: string } {
  const own = names?.[lang];
  return own === undefined ? { name: title, lang: languageOfData } : { name: own, lang };
}

/** What the atlas is about and what it says of itself, in this language or as it is written. */
export function atlasWords(
  {
    languages,
    tagline,
    subject,
    statements,
  }: Pick<Atlas, 'languages' | 'tagline' | 'subject' | 'statements'>,
  lang: string,
): { tagline: Translated; subject: Translated | undefined; statements: Translated[] } {
  const own = languages.find(({ code }) => code === lang);
  const translated = (text: string, words: string | undefined): Translated =>
    words === undefined ? { text, lang: languageOfData } : { text: words, lang };
  return {
    tagline: translated(tagline, own?.tagline),
    subject: subject === undefined ? undefined : translated(subject, own?.subject),
    statements: statements.map((statement, position) => translated(statement, own?.statements?.[position])),
  };
}

/** All names of a feature that are not its title, by language in the atlas's order; unknown languages last, by their code. */
export function otherNames(
  feature: Named,
  languages: readonly Language[],
): { language: Language; uses: NameUse[] }[] {
  const known = languages.map(({ code }) => code);
  const unknown = Object.keys(feature.names).filter((code) => !known.includes(code));
  return [...languages, ...unknown.map((code) => ({ code, name: code }))].flatMap((language) => {
    const all = feature.names[language.code] ?? [];
    const uses = all.filter(({ name, by }) => name !== feature.title || by !== undefined);
    return uses.length > 0 ? [{ language, uses }] : [];
  });
}
