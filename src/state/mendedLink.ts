/** What others add to links to follow their readers, to get past a cache, or as marks around them in HTML: no part of a view. */
const tracking =
  /^(utm_.*|mtm_.*|pk_.*|hsa_.*|_ga|_gl|_hsenc|_hsmi|\w*cl(k?)id|g[bw]?braid|gad_\w+|srsltid|mkt_tok|mibextid|mc_[ce]id|igshid?|si|ref|ref_src|source|via|share|spm|from|t|v|cachebust|_|nocache|(?:quot|apos|gt|lt|nbsp);.*)$/;

/** True for a parameter that others add to any link; nothing is lost with it. */
export const isTracking = (name: string): boolean => tracking.test(name);

/** What a fragment begins with beside its content: signs of other programs, or the rest of an `&` as HTML writes it. */
const beforeFragment = /^#+(?:(?:38|x26);|[!/]*\??)/i;

/** A view as the addresses of other maps have it: `ZOOM/LAT/LNG`, then bearing and pitch. */
const otherMapsView = new RegExp(
  `^(?:map=)?${Array(3).fill('(-?[\\d.]+(?:e\\d+)?|NaN|-?Infinity)').join('/')}(?:/(-?[\\d./]+))?(?=&|$)`,
);

/**
 * What an address asks for, as a query: also what stands in the fragment, be it parameters, the view of another map, or what
 * nothing here knows, which is then a parameter by that name. What browsers look for themselves (`#:~:text=`) is theirs.
 */
export function askedOf({ search, hash = '' }: { search: string; hash?: string }): string {
  const asked = hash
    .replace(beforeFragment, '')
    .replace(otherMapsView, (_, zoom, lat, lng, turned = '') =>
      [`at=${lat}`, lng, zoom, ...turned.split('/').filter(Boolean)].join(','),
    );
  if (asked === '' || asked.startsWith(':~:')) return search;
  const isParameter = /^[\w-]+=/.test(asked);
  return `${search || '?'}&${isParameter ? asked : `${encodeURIComponent(decoded(hash))}=`}`;
}

/**
 * The parameters of a link's query as chat programs, mails and forums hand it on: names in any case, `&` also as HTML
 * writes it, as `?` where somebody added to a link that had a query, or with the query encoded, or a part of it. The first of a name
 * counts; what the others say beside it is in `more`.
 */
export function queryOf(search: string): { query: Map<string, string>; more: Map<string, string[]> } {
  const query = new Map<string, string>();
  const more = new Map<string, string[]>();
  const whole = search.includes('=') ? search : decoded(search);
  const written = whole
    .replace(/(?:&|%26)(?:amp(?:;|%3B))+/gi, '&')
    .replace(/(?!^)(?:[&;?]|%26|%3F)([\w-]+)(?:=|%3D)/gi, '&$1=');
  for (const [key, value] of new URLSearchParams(written)) {
    const name = key.toLowerCase().trim();
    if (name === '' && value === '') continue;
    if (!query.has(name)) query.set(name, value);
    else if (query.get(name) !== value) more.set(name, [...(more.get(name) ?? []), value]);
  }
  return { query, more };
}

/** What stands after a link in a sentence, or around it. Not `-` and `~`: values have them. */
const after = /[\s.,:;=!?…*_'"`<>|/\\\p{Pe}\p{Pf}\p{Pi}\p{Cf}。、，．；：！？]$/u;

/** What stands before a value that was quoted or bracketed, or whose `=` a mail wrote as `=3D`. */
const before = /^(?:=|3D)?[\s'"`<*_\p{Ps}\p{Pi}\p{Cf}]*/iu;

/** A link is followed by no more than this. */
const mostAfter = 6;

/** Longer texts are no links that somebody sent. */
const longest = 2_000;

/** What else a text may have been before it was sent: encoded once or twice less, typed plainly, without what stands around a link, in small letters. */
export function wordingsOf(text: string): string[] {
  if (text.length > longest) return [];
  const once = decoded(text);
  const whole = [text, once, decoded(once)].flatMap((each) => [each, typedPlainly(each)]);
  const wordings = whole.flatMap((each) => [each, each.replace(before, '')]).flatMap(withoutEnd);
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

/** The text without spaces, broken lines and what shows a program where to break them, in letters, commas and hyphens of ASCII where it has wide or typographic ones. */
const typedPlainly = (text: string): string =>
  text
    .replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .normalize('NFKC');

/** The text with every `%2C` and the like as what it stands for. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
