/** `npm test`: every check there is, the built site in a real browser last. */
import './requireNode.mjs';
import { installIfNeeded } from './install.mjs';
import { quickSteps, runSteps } from './steps.mjs';

installIfNeeded();
const { findBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await findBrowser();

runSteps([
  ...quickSteps,
  ['Layers', 'jiti', 'scripts/checkGeo.ts'],
  ['Quotations', 'jiti', 'src/atlas/cli/checkQuotes.ts'],
  ['Build', 'vite', 'build', '--logLevel', 'warn'],
  ['Browser', 'vitest', 'run', '--config', 'e2e/vitest.config.ts'],
]);
console.log('\n✓ All checks passed.');
