/** `npm run bench [-- --runs N --profile mobile]`: the site and a bare MapLibre page, measured in the same run. */
import './requireNode.mjs';
import { build } from './plan.mjs';
import { runWithBrowser } from './runWithBrowser.mjs';

const args = process.argv.slice(2);
const run = ['node', 'scripts/run.mjs', 'bench/bench.ts', ...args];
// A site named with --site is measured as it is.
const built = args.some((each) => each.startsWith('--site')) ? [] : [build];
const after = built.map(({ title }) => title);
await runWithBrowser([...built, { title: 'Bench', run, isShown: true, after }]);
