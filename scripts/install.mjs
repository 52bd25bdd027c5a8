/** Installs the packages of `package-lock.json`. */
import { join } from 'node:path';
import { Advice, mustBeWritable } from './advice.mjs';
import { missingPackages } from './missingPackages.mjs';
import { isUnreachable, npmAdvice } from './npmAdvice.mjs';
import { root, start } from './processes.mjs';

/**
 * Runs `npm ci` unless every package is there. Throws advice where that fails.
 * @param {string} [folder] the project's
 */
export async function installIfNeeded(folder = root) {
  if (missingPackages(folder).length === 0) return;
  console.log('Installing packages …');
  mustBeWritable(folder, join(folder, 'node_modules'));
  // Without a network npm ci would go on trying for minutes; it may do without, where it has been here before.
  const ping = await npm(folder, 'ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000');
  const offline = ping.code !== 0 && isUnreachable(ping.output) ? ['--offline'] : [];
  const { code, output } = await npm(folder, 'ci', '--include=dev', '--no-audit', '--no-fund', ...offline);
  if (code !== 0) throw new Advice(npmAdvice(output));
  const [missing] = missingPackages(folder);
  if (missing) {
    throw new Advice(
      `npm installed everything but ${missing}. Delete node_modules, check the network, then run this again.`,
    );
  }
}

/** @param {string} folder @param {...string} args */
async function npm(folder, ...args) {
  const end = await start('npm', [...args, '--loglevel=error'], { cwd: folder, collect: true }).ended;
  if (!end.notStarted) return end;
  throw new Advice('The packages are missing, and so is npm. It comes with Node: https://nodejs.org.');
}
