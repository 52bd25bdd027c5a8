import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockTranslations as lockAnew, TRANSLATION_LOCK } from '../translations/translationLock.ts';

/**
 * `npm run translations:lock -- [KEY…]`: writes into `translations.lock.json` of which words each translation was made. One
 * whose original has changed while it has not stays as it was, is printed and ends the command with 1, unless its key
 * (`FEATURE/status`, `tours/ID`) is given: it still says the same.
 */
export function lockTranslations(stillRight: string[], geoDir: string): number {
  const { text, stale } = lockAnew(geoDir, stillRight);
  writeFileSync(join(geoDir, TRANSLATION_LOCK), text);
  for (const line of stale) console.log(`${line} is older than what it translates`);
  return stale.length === 0 ? 0 : 1;
}
