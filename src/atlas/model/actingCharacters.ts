/**
 * What is not seen and acts on the text around it: controls other than tab and line break, and what turns the direction
 * of writing (Unicode Bidirectional Algorithm, UAX #9 §2).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** The first such character of a text, as `U+202E`, and where it stands; null where there is none. */
export function actingCharacter(text: string): { name: string; at: number } | null {
  const found = acting.exec(text);
  if (!found) return null;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { name: `U+${code}`, at: found.index };
}
