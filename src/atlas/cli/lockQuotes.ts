/**
 * `npm run quotes:lock -- [--sources DIR]`: finds every passage in its source text and writes where it
 * stands into `passages.lock.json`. Exit code 0: all found; 1: problems, printed as `file:line: …`, and
 * the documents that have them keep what was locked; 2: wrong use. `GEO_DIR` names another geo folder.
 */

import { runCommand } from './commands/command.ts';
import { lockQuotes } from './commands/lockQuotes.ts';

await runCommand(lockQuotes);
