/** `npm run bench [-- ROUNDS]`: what the chart costs, as ratios to a bare MapLibre page in the same run. */
import './requireNode.mjs';
import { installIfNeeded } from './install.mjs';
import { runSteps } from './steps.mjs';

installIfNeeded();
const { findBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await findBrowser();
runSteps([['Basemap formats', 'jiti', 'bench/basemap/bench.ts', ...process.argv.slice(2)]]);
