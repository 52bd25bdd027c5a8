/** Finds programs of the machine, and installs Debian's where that is ours to do. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The first of these programs that is on the path or in one of the places.
 * @param {string[]} names
 * @param {string[]} [places] whole paths
 * @returns {string | undefined}
 */
export function installedProgram(names, places = []) {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/** Whether packages of Debian's may be installed here without asking. */
export function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Installs Debian's packages.
 * @param {string[]} packages
 * @returns {string | undefined} why it could not be done; nothing where it was
 */
export function installFromDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, error, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (error) return 'there is no apt-get';
    const [reason = `apt-get ${args[0]} ended with ${status}`] = stderr.match(/(?<=^E: ).+/m) ?? [];
    if (status !== 0) return reason;
  }
  return undefined;
}
