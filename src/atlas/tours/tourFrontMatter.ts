import { isMap, isScalar } from 'yaml';
import { isLanguageTag } from '../documents/frontMatter.ts';
import { actingCharacter } from '../files/actingCharacters.ts';
import type { Report } from '../files/report.ts';
import { linedText } from '../files/yamlLines.ts';

/** What stands before a guided reading. */
export interface TourFrontMatter {
  title: string;
  summary: string;
  language: string;
}

const keys = ['title', 'summary', 'language'] as const;

/** Reads the YAML of a tour; `firstLine` is the file's line on which it begins. Reports each problem and then returns null. */
export function readTourFrontMatter(yaml: string, firstLine: number, report: Report): TourFrontMatter | null {
  const { document, lineAt } = linedText(yaml, firstLine);
  for (const error of document.errors) report(lineAt(error.pos[0]), 'tour-front-matter', error.message);
  if (document.errors.length > 0) return null;
  const items = isMap(document.contents) ? document.contents.items : [];
  const found = new Map<string, string>();
  let sound = true;
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = isScalar(key) && key.range ? lineAt(key.range[0]) : firstLine;
    const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
    if ((keys as readonly string[]).includes(name) && text !== '' && !actingCharacter(text))
      found.set(name, text);
    else {
      sound = false;
      report(
        line,
        'tour-front-matter',
        `“${name}” is not one of ${keys.join(', ')}, or holds no text to be read.`,
      );
    }
  }
  for (const key of keys) {
    if (found.has(key)) continue;
    if (sound) report(firstLine, 'tour-front-matter', `“${key}” is missing.`);
    return null;
  }
  const language = found.get('language') ?? '';
  if (!isLanguageTag(language)) {
    report(firstLine, 'tour-front-matter', `“language” must be a language tag, such as en.`);
    return null;
  }
  return { title: found.get('title') ?? '', summary: found.get('summary') ?? '', language };
}
