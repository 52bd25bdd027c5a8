/** The steps of the checks; see `runSteps`. */
import { fileURLToPath } from 'node:url';
import { plainPath } from './plainPath.mjs';
import { root } from './processes.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** Where the project's folder is a link, Vitest must not leave it: it cuts paths as Vite does. */
export const vitest = [
  ...['node', '--preserve-symlinks', '--preserve-symlinks-main'],
  ...[`${root}node_modules/vitest/vitest.mjs`, 'run'],
];

const here = fileURLToPath(new URL('..', import.meta.url));
/** knip finds no import of a file whose path holds `#` or `?`. */
const knip =
  plainPath(here) === here
    ? ['knip']
    : ['node', '-p', '"Not looked for, as the folder has # or ? in its path."'];

/** @type {Step} */
export const build = { title: 'Build', run: ['node', 'scripts/build.mjs'] };

/**
 * The built site in a browser: all its tests, or those of the given names.
 * @param {string[]} names
 * @returns {Step}
 */
export const browser = (...names) => ({
  title: 'Browser',
  run: [...vitest, '--config', 'e2e/vitest.config.ts', ...names],
  after: [build.title],
  isShown: true,
});

/**
 * The short ones. The layers come first: what they work out of the base data is kept, and the others find it.
 * @type {Step[]}
 */
const shortSteps = [
  { title: 'Layers', run: ['node', 'scripts/run.mjs', 'scripts/geo.ts', 'check'] },
  { title: 'Format and lint', run: ['biome', 'ci', '.'] },
  // Each more checker reads most types again.
  { title: 'Types', run: ['tsc', '--noEmit', '--checkers', '1'] },
  { title: 'Dead code', run: knip },
  { title: 'Quotations', run: ['node', 'scripts/run.mjs', 'scripts/geo.ts', 'checkQuotes'] },
];

/** @type {Step} */
const unitTests = { title: 'Unit tests', run: vitest, after: ['Layers'] };

/** All that needs neither a build nor a browser. */
export const quickSteps = [...shortSteps, unitTests];

/** Every check there is. @type {Step[]} */
export const allSteps = [
  ...shortSteps,
  { ...build, after: ['Layers'] },
  unitTests,
  {
    title: 'Build of another atlas',
    run: ['node', 'scripts/build.mjs', '.cache/other-atlas'],
    env: { GEO_DIR: 'src/atlas/fixtures/geo' },
    after: [build.title],
  },
  { title: 'Firefox', run: ['node', 'scripts/firefox.mjs'], after: [build.title] },
  // Begins beside the last of the others: it keeps all cores busy, and none waits for the other meanwhile.
  { ...browser(), after: [build.title, 'Build of another atlas'] },
];
