import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockTranslations as lockAnew, TRANSLATION_LOCK } from '../../translations/translationLock.ts';

/** The command `cli/lockTranslations.ts`: what it prints and ends with stands there. */
export function lockTranslations(stillRight: string[], geoDir: string): number {
  const { text, stale } = lockAnew(geoDir, stillRight);
  writeFileSync(join(geoDir, TRANSLATION_LOCK), text);
  for (const line of stale) console.log(`${line} is older than what it translates`);
  return stale.length === 0 ? 0 : 1;
}
