/** `npm run bench [-- --runs N --profile mobile]`: the site and a bare MapLibre page, measured in the same run. */
import './requireNode.mjs';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { build } from './plan.mjs';
import { runSteps } from './steps.mjs';

await runCommand(async () => {
  await installIfNeeded();
  const { findBrowser } = await import('./browser.mjs');
  process.env.CHROME_PATH = await findBrowser();
  const args = process.argv.slice(2);
  const run = ['node', 'scripts/run.mjs', 'bench/bench.ts', ...args];
  // A site named with --site is measured as it is.
  const built = args.some((each) => each.startsWith('--site')) ? [] : [build];
  return runSteps([...built, { title: 'Bench', run, isShown: true, after: built.map(({ title }) => title) }]);
});
