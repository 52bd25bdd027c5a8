/** `npm run geo:format`. `GEO_DIR` names another geo folder. */

import { runCommand } from './commands/command.ts';
import { formatGeo } from './commands/formatGeo.ts';

await runCommand(formatGeo);
