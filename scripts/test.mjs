/** `npm test`: every check there is, the built site in a real browser last. */
import './requireNode.mjs';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { allSteps } from './plan.mjs';
import { runSteps } from './steps.mjs';

await runCommand(async () => {
  await installIfNeeded();
  const { findBrowser } = await import('./browser.mjs');
  process.env.CHROME_PATH = await findBrowser();
  return runSteps(allSteps);
});
