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

const orAsWritten = (own: string | undefined, lang: string, written: string): Translated =>
  own === undefined ? { text: written, lang: languageOfData } : { text: own, lang };

/** The name shown first to a reader of this language; the English title where none is known. */
export const nameIn = ({ title, names }: Named, lang: string): Translated =>
  orAsWritten(lang === languageOfData ? undefined : names[lang]?.[0]?.name, lang, title);

/** The editor’s words in this language; in English where they are not in it. */
export const wordsIn = (words: Words, lang: string): Translated =>
  orAsWritten(Object.hasOwn(words, lang) ? words[lang] : undefined, lang, words.en);

/** The title of a layer, group or party in this language; in English where there is none. */
export const titleIn = (
  { title, names }: { title: string; names?: Readonly<Record<string, string>> | undefined },
  lang: string,
): Translated => orAsWritten(names?.[lang], lang, title);

/** What the atlas is about and what it says of itself, in this language or as it is written. */
export function atlasWords(
  atlas: Pick<Atlas, 'languages' | 'tagline' | 'subject' | 'statements'>,
  lang: string,
): { tagline: Translated; subject: Translated | undefined; statements: Translated[] } {
  const own = atlas.languages.find(({ code }) => code === lang);
  return {
    tagline: orAsWritten(own?.tagline, lang, atlas.tagline),
    subject: atlas.subject === undefined ? undefined : orAsWritten(own?.subject, lang, atlas.subject),
    statements: atlas.statements.map((said, at) => orAsWritten(own?.statements?.[at], lang, said)),
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
