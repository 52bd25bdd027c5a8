/**
 * `npm run quotes:check -- [--sources DIR]`: verifies every passage, against the source texts where they
 * are given or at hand, else against the lock. Exit code 0: all agree; 1: problems, printed as
 * `file:line: …`; 2: wrong use. `GEO_DIR` names another geo folder.
 */
import { checkQuotes } from './commands/checkQuotes.ts';
import { runCommand } from './commands/command.ts';

await runCommand(checkQuotes);
