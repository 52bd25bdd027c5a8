import { accessSync, constants, existsSync } from 'node:fs';

/** What went wrong and what to do about it, in a sentence or two: for whoever typed the command, without a stack. */
export class Advice extends Error {}

/**
 * Runs a command of `package.json`. Advice is printed and ends the process with 1; any other error is a fault of
 * ours and keeps its stack.
 * @param {() => Promise<number | void>} run gives the exit code, where it is not 0
 */
export async function runCommand(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    if (!(error instanceof Advice)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Why a file or folder of the project could not be written, if that is what went wrong.
 * @param {string} text the error's code, or all that a program said
 * @returns {string | undefined}
 */
export function adviceOnWriting(text) {
  if (/\b(EACCES|EPERM|EROFS)\b/.test(text)) {
    return 'The project’s folder can’t be written. Copy the project to a folder of your own, or change whose it is (chown).';
  }
  if (/\bENOSPC\b/.test(text)) return 'The disk is full. Make room, then run this again.';
  return undefined;
}

/**
 * Throws advice where one of the folders is there and can't be written.
 * @param {...string} folders
 */
export function mustBeWritable(...folders) {
  try {
    for (const folder of folders.filter(existsSync)) accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Advice(adviceOnWriting(error.code) ?? error.message);
  }
}
