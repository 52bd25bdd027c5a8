type Languages = readonly { code: string }[];

/** The language that a tag (BCP 47) names, or, by its primary subtag, comes nearest to; undefined where there is none. */
export function languageFor(languages: Languages, tag: string): string | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const [primary] = wanted.split('-');
  const codes = languages.map(({ code }) => code);
  return codes.find((code) => code.toLowerCase() === wanted) ?? codes.find((code) => code === primary);
}

/** The atlas's language that comes first among those a reader reads (BCP 47, best first); else the atlas's own first. */
export function preferredLanguage(
  { languages }: { languages: Languages },
  wanted: readonly string[],
): string {
  const [first] = wanted.flatMap((tag) => languageFor(languages, tag) ?? []);
  return first ?? languages[0]?.code ?? 'en';
}
