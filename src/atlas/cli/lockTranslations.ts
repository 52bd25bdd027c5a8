/**
 * `npm run translations:lock -- [KEY…]`: writes into `translations.lock.json` of which words each translation was made. One
 * whose original has changed while it has not stays as it was, is printed and ends the command with 1, unless its key
 * (`FEATURE/status`, `tours/ID`) is given: it still says the same. `GEO_DIR` names another geo folder.
 */

import { runCommand } from './commands/command.ts';
import { lockTranslations } from './commands/lockTranslations.ts';

await runCommand(lockTranslations);
