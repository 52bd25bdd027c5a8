/** `npm run bench [-- ROUNDS]`: what the chart costs, as ratios to a bare MapLibre page in the same run. */
import './requireNode.mjs';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { runSteps } from './steps.mjs';

await runCommand(async () => {
  await installIfNeeded();
  const { findBrowser } = await import('./browser.mjs');
  process.env.CHROME_PATH = await findBrowser();
  const run = ['jiti', 'bench/basemap/bench.ts', ...process.argv.slice(2)];
  return runSteps([{ title: 'Basemap formats', run, cores: 2 }]);
});
