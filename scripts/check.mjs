/** `npm run check`: all that needs neither a build nor a browser. */
import './requireNode.mjs';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { quickSteps } from './plan.mjs';
import { runSteps } from './steps.mjs';

await runCommand(async () => {
  await installIfNeeded();
  return runSteps(quickSteps);
});
