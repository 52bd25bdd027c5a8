import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markdownFiles } from '../documents/readDocuments.ts';
import { readText } from '../files/readText.ts';
import { parseTour } from '../tours/parseTour.ts';

/** A text of the editor that stands in several languages. */
export interface TranslatedText {
  /** `atlas/tagline`, `FEATURE/status`, `FEATURE/names`, `tours/ID`: its name in the lock. */
  key: string;
  /** Where it stands: relative to the geo folder, and its line. */
  file: string;
  line: number;
  /** What it says in the language of the data. */
  original: string;
  /** What it says in others, by their codes. */
  translations: Record<string, string>;
}

/** All texts of a geo folder that stand in several languages. What cannot be read is left out: it is blamed elsewhere. */
export function translatedTexts(geoDir: string): TranslatedText[] {
  return [...ofAtlas(geoDir), ...ofFeatures(geoDir), ...ofTours(geoDir)].filter(
    ({ translations }) => Object.keys(translations).length > 0,
  );
}

function textOf(geoDir: string, file: string): string {
  const read = readText(geoDir, file);
  return 'text' in read ? read.text : '';
}

/** Null for what is no JSON object. */
function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function ofAtlas(geoDir: string): TranslatedText[] {
  const file = 'atlas.json';
  const atlas = objectIn(textOf(geoDir, file)) ?? {};
  const languages = Array.isArray(atlas.languages) ? atlas.languages : [];
  return ['tagline', 'subject', 'statements'].map((part) => ({
    key: `atlas/${part}`,
    file,
    line: 1,
    original: [atlas[part]].flat().join('\n'),
    translations: Object.fromEntries(
      languages
        .filter((language) => language?.[part] !== undefined)
        .map((language) => [language.code, [language[part]].flat().join('\n')]),
    ),
  }));
}

/** A text as it stands; of several names in use, the names. */
const inWords = (said: unknown): string =>
  [said]
    .flat()
    .map((each) => (typeof each === 'object' && each !== null && 'name' in each ? each.name : each))
    .join('\n');

/** Each feature stands in a line of its own. */
function ofFeatures(geoDir: string): TranslatedText[] {
  const files = readdirSync(join(geoDir, 'layers')).filter((name) => name.endsWith('.geojson'));
  return files.sort().flatMap((name) =>
    textOf(geoDir, `layers/${name}`)
      .split('\n')
      .flatMap((text, at) => {
        const { id, properties } = objectIn(text.replace(/,$/, '')) ?? {};
        return ['names', 'short', 'status', 'note'].flatMap((part): TranslatedText[] => {
          const { title = '', [part]: words } = (properties ?? {}) as Record<string, unknown>;
          if (typeof words !== 'object' || words === null) return [];
          const { en = '', ...translations } = Object.fromEntries(
            Object.entries(words).map(([language, said]) => [language, inWords(said)]),
          );
          const original = part === 'names' ? `${title}\n${en}` : en;
          return [{ key: `${id}/${part}`, file: `layers/${name}`, line: at + 1, original, translations }];
        });
      }),
  );
}

function ofTours(geoDir: string): TranslatedText[] {
  const read = markdownFiles(geoDir, 'tours').map((file) => parseTour(textOf(geoDir, file), file).tour);
  const wordsOf = ({ frontMatter, steps }: (typeof read)[number]) =>
    [
      frontMatter?.title,
      frontMatter?.summary,
      ...steps.flatMap(({ title, text }) => [title, ...text.flat().map((run) => run.text)]),
    ]
      .filter(isText)
      .join('\n');
  return read
    .filter(({ translatedTo }) => translatedTo === undefined)
    .map((tour) => ({
      key: `tours/${tour.id}`,
      file: tour.file,
      line: 1,
      original: wordsOf(tour),
      translations: Object.fromEntries(
        read.flatMap((other) =>
          other.id === tour.id && other.translatedTo ? [[other.translatedTo, wordsOf(other)]] : [],
        ),
      ),
    }));
}
