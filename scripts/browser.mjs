/** Finds a Chromium for the browser tests, or installs Debian's, or says what to do. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Advice } from './advice.mjs';

/** How the browser is started: as any user, without a graphics card or the network services it starts with. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const whatToDo = 'Install Chrome or Chromium, or set CHROME_PATH to its executable.';

/** @returns {string | undefined} the first installed Chrome or Chromium */
function installedBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/** @returns {Promise<string | undefined>} the browser Playwright downloaded earlier, if it did */
async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Installs Debian's Chromium, as root; throws advice where that fails. */
export function installChromium() {
  console.log('Installing Chromium for the browser tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, error, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (error) throw new Advice(`There is no browser, and no apt-get to install one. ${whatToDo}`);
    const [reason = `apt-get ${args[0]} ended with ${status}`] = stderr.match(/(?<=^E: ).+/m) ?? [];
    if (status !== 0) throw new Advice(`Chromium could not be installed (${reason}). ${whatToDo}`);
  }
}

/**
 * Path of a browser: `CHROME_PATH`, an installed Chrome or Chromium, Playwright's own, in this order; as root on
 * Debian it is installed. Throws advice when there is none.
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Advice(`CHROME_PATH is “${chosen}”, which is no program. Set it to a Chrome or Chromium.`);
  }
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  if (isDebianRoot()) installChromium();
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Advice(`The browser tests found no Chrome or Chromium. ${whatToDo}`);
}
