/** Control characters, and those that reorder or hide text: bidirectional controls, zero-width characters, separators. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu;

/** The text with every character that could act on a terminal or reorder a line written as `\uXXXX`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** At most `limit` UTF-16 units, the last an ellipsis where something was cut; no surrogate pair is cut in half. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A value of a file as it may be shown in a message: one printable line, at most `limit` characters. */
export function quote(value: unknown, limit = 40): string {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null))
    return 'an array';
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return 'an object';
  const short = typeof value === 'string' ? value.slice(0, limit + 1) : value;
  const list = Array.isArray(short) ? short.slice(0, limit) : short;
  return clip(printable(JSON.stringify(list) ?? 'nothing'), limit);
}
