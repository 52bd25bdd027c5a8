/** `node scripts/run.mjs scripts/geo.ts COMMAND …`: a command on a geo folder, which is `geo/` unless `GEO_DIR` names another. */
import { checkGeo } from '../src/atlas/commands/checkGeo.ts';
import { checkQuotes } from '../src/atlas/commands/checkQuotes.ts';
import type { Command } from '../src/atlas/commands/command.ts';
import { formatGeo } from '../src/atlas/commands/formatGeo.ts';
import { lockQuotes } from '../src/atlas/commands/lockQuotes.ts';
import { loadBaseData } from '../src/basemap/baseData.ts';
import { viewFaults } from '../src/state/viewFaults.ts';

const commands: Record<string, Command<number | Promise<number>>> = {
  check: checkGeo(loadBaseData, viewFaults),
  checkQuotes,
  format: formatGeo,
  lockQuotes,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined)
  throw new Error(`There is no command “${name}”, only: ${Object.keys(commands).join(', ')}`);
process.exitCode = await command(args, process.env.GEO_DIR ?? 'geo');
