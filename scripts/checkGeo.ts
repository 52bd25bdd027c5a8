import { checkGeo } from '../src/atlas/cli/commands/checkGeo.ts';
import { runCommand } from '../src/atlas/cli/commands/command.ts';
import { loadBaseData } from '../src/basemap/baseData.ts';
import { viewFaults } from '../src/state/viewFaults.ts';

await runCommand(checkGeo(loadBaseData, viewFaults));
