/** `npm run check:links`: opens every link to a feature, document, passage and step in a fresh page. Takes long. */
import './requireNode.mjs';
import { installIfNeeded } from './install.mjs';
import { runSteps } from './steps.mjs';

installIfNeeded();
const { findBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await findBrowser();
process.env.LINKS = 'all';
runSteps([
  ['Build', 'vite', 'build', '--logLevel', 'warn'],
  ['Links', 'vitest', 'run', '--config', 'e2e/vitest.config.ts', 'everyLink'],
]);
