import en from './en/map-names.json' with { type: 'json' };
import ja from './ja/map-names.json' with { type: 'json' };
import ko from './ko/map-names.json' with { type: 'json' };
import ru from './ru/map-names.json' with { type: 'json' };
import zh from './zh/map-names.json' with { type: 'json' };

/** The map has its names in all languages at once, and neither the whole catalogues nor what parses them: nothing is counted in words here. */
const patterns: Record<string, typeof en> = { en, ja, ko, ru, zh };

/** What the map calls a series of so many tracks, `6 × Alpha patrols 2019–2023`; in English where the interface lacks the language. */
export function seriesName(lang: string, count: number, name: string): string {
  const { 'mapNames.series': words } = (Object.hasOwn(patterns, lang) && patterns[lang]) || en;
  return words.replace('{count}', String(count)).replace('{name}', () => name);
}
