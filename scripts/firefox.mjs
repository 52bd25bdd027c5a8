/**
 * The browser journeys in Firefox, where one is installed (`FIREFOX_PATH`, or on the path); as root on Debian it is
 * installed, as Chromium is. Where there is none, says so in a sentence: the other browser tests run in Chromium.
 */
import { existsSync } from 'node:fs';
import { runCommand } from './advice.mjs';
import { vitest } from './plan.mjs';
import { start } from './processes.mjs';
import { installedProgram, installFromDebian, isDebianRoot } from './programs.mjs';

const names = ['firefox-esr', 'firefox'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/** Of Debian: Firefox, and what draws WebGL without a screen and without a graphics card. */
const packages = ['firefox-esr', 'xvfb', 'xauth', 'libgl1-mesa-dri', 'libegl1'];

/** Firefox's program, and what must stand before it; a reason instead where it can't be run. */
function firefox() {
  const program = process.env.FIREFOX_PATH || installedProgram(names, places);
  if (!program) return { reason: 'there is no Firefox' };
  // It may not read the profile that a test makes for it.
  if (!process.env.FIREFOX_PATH && existsSync('/snap/bin/firefox')) return { reason: 'Firefox is a snap' };
  if (process.platform !== 'linux') return { program, before: [] };
  // Without a screen Firefox has no WebGL; with a real one its window would be in the way.
  const screen = installedProgram(['xvfb-run']);
  if (screen) return { program, before: [screen, '-a'] };
  return process.env.DISPLAY ? { program, before: [] } : { reason: 'there is no xvfb-run to draw into' };
}

await runCommand(async () => {
  let found = firefox();
  let notInstalled;
  if (found.reason && isDebianRoot()) {
    notInstalled = installFromDebian(packages);
    found = firefox();
  }
  const { program, before = [], reason } = found;
  if (!program) {
    const why = `${reason}${notInstalled ? `, and it could not be installed (${notInstalled})` : ''}`;
    console.log(`Not tried in Firefox: ${why}.`);
    return 0;
  }
  const args = [...vitest, '--config', 'e2e/firefox/vitest.config.ts', ...process.argv.slice(2)];
  const [file = '', ...rest] = [...before, ...args];
  return (await start(file, rest, { env: { FIREFOX_PATH: program } }).ended).code;
});
