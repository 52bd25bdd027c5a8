/** Installs the packages of `package-lock.json`. */
import { Advice, adviceOnWriting } from './advice.mjs';
import { missingPackages } from './missingPackages.mjs';
import { root, start } from './processes.mjs';

/** What npm's error codes mean to whoever waits for the packages. */
const reasons = [
  {
    codes: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/,
    advice:
      'npm’s registry can’t be reached. Check the network (behind a proxy: npm config set proxy http://…), then run this again.',
  },
  {
    codes: /\bEINTEGRITY\b/,
    advice: 'A package arrived damaged. Run npm cache verify, then run this again.',
  },
  {
    codes: /\bEUSAGE\b/,
    advice:
      'package.json and package-lock.json do not fit each other. Undo the change of one, or run npm install.',
  },
];

/** npm's own patience without a network is minutes. */
const soon = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

/**
 * Runs `npm ci` unless every package is there. Throws advice where that fails.
 * @param {string} [folder] the project's
 */
export async function installIfNeeded(folder = root) {
  if (missingPackages(folder).length === 0) return;
  console.log('Installing packages …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...soon];
  const { code, output, notStarted } = await start('npm', args, { cwd: folder, collect: true }).ended;
  if (notStarted) {
    throw new Advice('The packages are missing, and so is npm. It comes with Node: https://nodejs.org.');
  }
  if (code !== 0) throw new Advice(adviceOn(output));
  const [missing] = missingPackages(folder);
  if (missing) {
    throw new Advice(
      `npm installed everything but ${missing}. Delete node_modules, check the network, then run this again.`,
    );
  }
}

/** @param {string} output all that npm said */
function adviceOn(output) {
  const known = reasons.find(({ codes }) => codes.test(output))?.advice ?? adviceOnWriting(output);
  if (known) return known;
  const [first = 'no reason given'] = output.match(/(?<=^npm (error|ERR!) )(?!code\b).+/m) ?? [];
  return `npm could not install the packages (${first}). npm ci says more.`;
}
