import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../files/readJson.ts';
import { errorAt } from '../files/report.ts';
import type { Problem } from '../model/problem.ts';
import { type TranslatedText, translatedTexts } from './translatedTexts.ts';

/** Path of the lock in the geo folder. */
export const TRANSLATION_LOCK = 'translations.lock.json';

/** Of each text, by language: a hash of the original as it was translated, and one of the translation. */
type TranslationLock = Record<string, Record<string, string>>;

const lockSchema = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{8} [0-9a-f]{8}$/)));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** How a translation stands to its lock: `stale` where the original alone has changed since, `unlocked` where the lock does not know it as it is. */
function stateOf(lock: TranslationLock, { key, original, translations }: TranslatedText, language: string) {
  const now = [hashOf(original), hashOf(translations[language] ?? '')];
  const [then, own] = lock[key]?.[language]?.split(' ') ?? [];
  const state = own === now[1] ? (then === now[0] ? 'right' : 'stale') : 'unlocked';
  return { state, entry: now.join(' ') } as const;
}

/** Reads the lock; null where there is none, or it is damaged. */
function readTranslationLock(geoDir: string): { lock: TranslationLock | null; problems: Problem[] } {
  if (!existsSync(join(geoDir, TRANSLATION_LOCK))) return { lock: null, problems: [] };
  const { value, problems } = readJson(geoDir, TRANSLATION_LOCK, lockSchema, []);
  return { lock: value, problems };
}

/** Translations that say what the original no longer says, and those that the lock does not know. A folder without a lock is not judged. */
export function translationProblems(geoDir: string): Problem[] {
  const { lock, problems } = readTranslationLock(geoDir);
  if (lock === null) return problems;
  const found = translatedTexts(geoDir).flatMap((text) =>
    Object.keys(text.translations).flatMap((language): Problem[] => {
      const { key, file, line } = text;
      const { state } = stateOf(lock, text, language);
      if (state === 'right') return [];
      const message =
        state === 'stale'
          ? `“${key}” has changed since it was put into “${language}”: put it anew, or, where that still says the same, npm run translations:lock -- ${key}`
          : `“${key}” in “${language}” is not in ${TRANSLATION_LOCK} as it stands: npm run translations:lock`;
      return [errorAt({ file, line }, `translation-${state}`, message)];
    }),
  );
  return [...problems, ...found];
}

/**
 * The lock anew, and what of it stays stale: a translation whose original alone has changed keeps its old entry, unless its
 * key is among those `stillRight`.
 */
export function lockTranslations(
  geoDir: string,
  stillRight: readonly string[],
): { text: string; stale: string[] } {
  const lock = readTranslationLock(geoDir).lock ?? {};
  const stale: string[] = [];
  const lines = translatedTexts(geoDir)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((text) => {
      const entries = Object.keys(text.translations).map((language) => {
        const { state, entry } = stateOf(lock, text, language);
        const stays = state === 'stale' && !stillRight.includes(text.key);
        if (stays) stale.push(`${text.file}:${text.line}: “${text.key}” in “${language}”`);
        return [language, stays ? lock[text.key]?.[language] : entry];
      });
      return `  ${JSON.stringify(text.key)}: ${JSON.stringify(Object.fromEntries(entries))}`;
    });
  return { text: `{\n${lines.join(',\n')}\n}\n`, stale };
}
