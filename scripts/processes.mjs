/** Programs that are run beside this process and end with it. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainPath } from './plainPath.mjs';

/** The project's folder, by a path that ends with a slash and that Vite can use. */
export const root = join(plainPath(fileURLToPath(new URL('..', import.meta.url))), '/');

const onWindows = process.platform === 'win32';
/** How long a program that is told to stop may take to clean up, milliseconds. */
const PATIENCE = 3000;

/** @type {Set<Running>} */
const running = new Set();
let isListening = false;

/**
 * @typedef {object} Running
 * @property {Promise<Ended>} ended never rejects
 * @property {() => Promise<Ended>} stop ends the program and all that it started
 * @property {() => void} kill the same, without waiting
 *
 * @typedef {object} Ended
 * @property {number} code 0 where all went well
 * @property {string} output what it said, where it was collected
 * @property {string | undefined} notStarted the code of the error, where there is no such program
 */

/**
 * Starts a program in the project's folder.
 * @param {string} file a program on the path, or the path of one
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, collect?: boolean }} [options] `collect`: keeps what it says
 * instead of showing it
 * @returns {Running}
 */
export function start(file, args, { cwd = root, env, collect = false } = {}) {
  listen();
  // A family of its own, so that it can be stopped with all that it started.
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: collect ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    detached: !onWindows,
    shell: onWindows && file !== process.execPath,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message, notStarted: error.code }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, notStarted: undefined }));
  });
  const one = {
    ended,
    kill: () => tellToStop(child, 'SIGTERM'),
    async stop() {
      tellToStop(child, 'SIGTERM');
      const timer = setTimeout(() => tellToStop(child, 'SIGKILL'), PATIENCE);
      const result = await ended;
      clearTimeout(timer);
      return result;
    },
  };
  running.add(one);
  ended.then(() => running.delete(one));
  return one;
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function tellToStop(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself.
  }
}

/** Passes on that this process ends, or is to end. */
function listen() {
  if (isListening) return;
  isListening = true;
  process.on('exit', () => {
    for (const { kill } of running) kill();
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      await Promise.all([...running].map((one) => one.stop()));
      process.exit(128 + constants.signals[signal]);
    });
  }
}
