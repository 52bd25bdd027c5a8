/**
 * `npm run check:links`, `check:contrast` and `soak`: the whole of what `npm test` does for a few only. Takes long.
 * Arguments: the environment variable that asks for all, and the browser test to run.
 */
import './requireNode.mjs';
import { browser, build } from './plan.mjs';
import { runWithBrowser } from './runWithBrowser.mjs';

const [variable, test] = process.argv.slice(2);
process.env[variable] = 'all';
await runWithBrowser([build, browser(test)]);
