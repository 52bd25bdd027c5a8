/** Finds a Chromium for the browser tests, or installs Debian's, or says what to do. */
import { existsSync } from 'node:fs';
import { Advice } from './advice.mjs';
import { installedProgram, installFromDebian, isDebianRoot, isProgram } from './programs.mjs';

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

/** @returns {Promise<string | undefined>} the browser Playwright downloaded earlier, if it did */
async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Installs Debian's Chromium, as root; throws advice where that fails. */
export function installChromium() {
  console.log('Installing Chromium for the browser tests …');
  const reason = installFromDebian(['chromium']);
  if (reason) throw new Advice(`Chromium could not be installed (${reason}). ${whatToDo}`);
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
  const found = installedProgram(names, places) ?? (await playwrightBrowser());
  if (found) return found;
  if (isDebianRoot()) installChromium();
  const installed = installedProgram(names, places);
  if (installed) return installed;
  throw new Advice(`The browser tests found no Chrome or Chromium. ${whatToDo}`);
}
