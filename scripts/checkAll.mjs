/**
 * `npm run check:links` and `check:contrast`: the whole of what `npm test` does for a few only. Takes long.
 * Arguments: the environment variable that asks for all, and the browser test to run.
 */
import './requireNode.mjs';
import { installIfNeeded } from './install.mjs';
import { runSteps } from './steps.mjs';

const [variable, test] = process.argv.slice(2);
installIfNeeded();
const { findBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await findBrowser();
process.env[variable] = 'all';
runSteps([
  ['Build', 'vite', 'build', '--logLevel', 'warn'],
  ['Browser', 'vitest', 'run', '--config', 'e2e/vitest.config.ts', test],
]);
