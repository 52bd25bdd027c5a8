import { isOfPart } from '../atlas/features/nameUsers.ts';
import type { Feature } from '../atlas/model/feature.ts';
import { widthOfName } from './nameAlong.ts';

/** What a feature is called on the map in a language. */
interface NamesOnMap {
  /** The one name the language has, where the place is contested in another. */
  lead?: string | undefined;
  /** The name, or the names it is contested by, of which the first two always stand together. */
  names: readonly string[];
}

/**
 * All names where a place is contested. A reader of a language with one name only still sees the names it is
 * contested by in `common`, the atlas's first language.
 */
function namesOnMap(feature: Feature, language: string, common: string): NamesOnMap {
  const own = namesIn(feature, language);
  if (own.length > 1) return { names: own };
  const contested = namesIn(feature, common);
  if (contested.length < 2) return { names: [own[0] ?? feature.title] };
  return { lead: own[0], names: contested };
}

function namesIn(feature: Feature, language: string): string[] {
  const uses = Object.hasOwn(feature.names, language) ? (feature.names[language] ?? []) : [];
  // What only a part is called would name the whole on a map.
  const ofWhole = uses.filter(({ by }) => !by?.some(isOfPart));
  return [...new Set(ofWhole.map(({ name }) => name))];
}

/** The same with no more names than the two that are never seen without each other. */
const firstTwo = ({ lead, names }: NamesOnMap): NamesOnMap => ({ lead, names: names.slice(0, 2) });

/** Each name on its own line, but those behind a lead, which share one. */
const stacked = ({ lead, names }: NamesOnMap): string =>
  lead === undefined ? names.join(' /\n') : `${lead}\n${names.join(' / ')}`;

const inLines = ({ lead, names }: NamesOnMap): string =>
  [...(lead === undefined ? [] : [lead]), names.join(' /\n')].join('\n');

const inOneLine = ({ lead, names }: NamesOnMap): string =>
  lead === undefined ? names.join(' / ') : `${lead} · ${names.join(' / ')}`;

/** In two lines of much the same length; null for a single name, which is never broken. */
function inTwoLines({ lead, names }: NamesOnMap): string | null {
  if (lead !== undefined) return stacked({ lead, names });
  const breaks = names
    .slice(1)
    .map((_, at) => `${names.slice(0, at + 1).join(' / ')} /\n${names.slice(at + 1).join(' / ')}`);
  return breaks.sort((a, b) => widthOfName(a) - widthOfName(b))[0] ?? null;
}

/** The name at its spot, one below the other where there are several. */
export const nameOnMap = (feature: Feature, language: string, common: string): string =>
  stacked(namesOnMap(feature, language, common));

/** As `nameOnMap`, for a small scale: a third name waits for a larger one, the first two stand. */
export const shortNameOnMap = (feature: Feature, language: string, common: string): string =>
  inLines(firstTwo(namesOnMap(feature, language, common)));

/**
 * The ways to set a name along a line, the best first and each shorter than the one before: all names in one line
 * or two, then the first two of them, at last each in its own line. Null where a way is one of those before it.
 */
export function namesAlong(feature: Feature, language: string, common: string): (string | null)[] {
  const all = namesOnMap(feature, language, common);
  const two = firstTwo(all);
  const ways = [inOneLine(all), inTwoLines(all), inOneLine(two), inTwoLines(two), inLines(two)];
  return ways.map((way, at) => (ways.indexOf(way) < at ? null : way));
}
