/** The atlas's language that comes first among those a reader reads (BCP 47, best first), by its primary subtag where none is the same; else the atlas's own first. */
export function preferredLanguage(
  { languages }: { languages: readonly { code: string }[] },
  wanted: readonly string[],
): string {
  const codes = languages.map(({ code }) => code);
  for (const tag of wanted) {
    const [primary] = tag.toLowerCase().split('-');
    const known =
      codes.find((code) => code.toLowerCase() === tag.toLowerCase()) ??
      codes.find((code) => code === primary);
    if (known !== undefined) return known;
  }
  return codes[0] ?? 'en';
}
