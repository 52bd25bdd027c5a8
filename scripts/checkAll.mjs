/**
 * `npm run check:links`, `check:contrast` and `soak`: the whole of what `npm test` does for a few only. Takes long.
 * Arguments: the environment variable that asks for all, and the browser test to run.
 */
import './requireNode.mjs';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { browser, build } from './plan.mjs';
import { runSteps } from './steps.mjs';

const [variable, test] = process.argv.slice(2);
await runCommand(async () => {
  await installIfNeeded();
  const { findBrowser } = await import('./browser.mjs');
  process.env.CHROME_PATH = await findBrowser();
  process.env[variable] = 'all';
  return runSteps([build, browser(test)]);
});
