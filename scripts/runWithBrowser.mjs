import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { runSteps } from './steps.mjs';

/**
 * Runs the steps of a command that needs a browser, once that and the packages are there.
 * @param {import('./steps.mjs').Step[]} steps
 */
export const runWithBrowser = (steps) =>
  runCommand(async () => {
    await installIfNeeded();
    const { findBrowser } = await import('./browser.mjs');
    process.env.CHROME_PATH = await findBrowser();
    return runSteps(steps);
  });
