/** What others add to links to follow their readers, or to get past a cache: no part of a view. */
const tracking =
  /^(utm_.*|mtm_.*|pk_.*|hsa_.*|_ga|_gl|_hsenc|_hsmi|\w*clid|mc_[ce]id|igshid?|si|ref|ref_src|source|via|share|spm|from|feature|t|v|cachebust|_|nocache)$/;

/** True for a parameter that others add to any link; nothing is lost with it. */
export const isTracking = (name: string): boolean => name === '' || tracking.test(name);

/**
 * The parameters of a link's query as chat programs, mails and forums hand it on: names in any case, `&` also as HTML
 * writes it, as `?` where somebody added to a link that had a query, or with the whole query encoded. Of several with one
 * name the first counts.
 */
export function queryOf(search: string): Map<string, string> {
  const query = new Map<string, string>();
  const whole = search.includes('=') ? search : decoded(search);
  const written = whole.replace(/&(amp;)+/gi, '&').replace(/(?!^)\?(?=[\w-]+=)/g, '&');
  for (const [key, value] of new URLSearchParams(written)) {
    const name = key.toLowerCase();
    if (!query.has(name)) query.set(name, value);
  }
  return query;
}

/** What stands after a link in a sentence, or around it. Not `-`, `~` and `/`: values have them. */
const after = /[\s.,:;!?…*_'"`<>|\p{Pe}\p{Pf}\p{Pi}\p{Cf}。、，．；：！？]$/u;

/** A link is followed by no more than this. */
const mostAfter = 6;

/** Longer texts are no links that somebody sent. */
const longest = 2_000;

/** What else a text may have been before it was sent: encoded once less, without what follows a link, in small letters. */
export function wordingsOf(text: string): string[] {
  if (text.length > longest) return [];
  const wordings = [text, decoded(text)].flatMap(withoutEnd);
  return [...new Set([...wordings, ...wordings.map((each) => each.toLowerCase())])].filter(Boolean);
}

/** The text, and without its last character, its last two, and so on, as long as these are no part of a value. */
function withoutEnd(text: string): string[] {
  const shorter = [text];
  for (let rest = text; after.test(rest) && shorter.length <= mostAfter; ) {
    rest = rest.slice(0, -1);
    shorter.push(rest);
  }
  return shorter;
}

/** The text with every `%2C` and the like as what it stands for. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
