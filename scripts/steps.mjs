/** Runs programs side by side, as far as they don't need each other and the machine can. */
import { Advice } from './advice.mjs';
import { root, start } from './processes.mjs';

/** What the smallest machine has that this is run on. */
const CORES = 2;

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string[]} run a program of `node_modules/.bin`, or `node`, and its arguments
 * @property {Record<string, string>} [env]
 * @property {string[]} [after] titles of the steps that must have passed
 * @property {boolean} [isShown] as it goes: one that takes long, and nothing comes after it
 *
 * @typedef {import('./processes.mjs').Ended & { step: Step, seconds: string }} Done
 */

/**
 * Runs the steps, each as soon as it may, the first ones first. What a step says is shown whole when it has ended,
 * unless it `isShown`. When one fails, all others are stopped.
 * @param {Step[]} steps
 * @param {(line: string) => void} [say]
 * @returns {Promise<number>} the exit code: 0 where all passed, else that of the step that failed
 */
export async function runSteps(steps, say = console.log) {
  const begun = Date.now();
  const waiting = new Set(steps);
  /** @type {Map<Step, { done: Promise<Done>, stop: () => Promise<unknown> }>} */
  const running = new Map();
  const passed = new Set();

  function beginWhatCan() {
    for (const step of waiting) {
      if (running.size >= CORES || !(step.after ?? []).every((title) => passed.has(title))) continue;
      waiting.delete(step);
      say(`▸ ${step.title}`);
      running.set(step, begin(step));
    }
    if (running.size === 0) throw new Error(`Nothing leads to: ${titlesOf(waiting)}.`);
  }

  while (passed.size < steps.length) {
    beginWhatCan();
    const { step, code, output, notStarted, seconds } = await Promise.race(
      [...running.values()].map(({ done }) => done),
    );
    running.delete(step);
    say(`\n— ${step.title}: ${seconds} s\n${output.trim()}${output.trim() && '\n'}`);
    if (code !== 0) {
      const stopped = titlesOf([...running.keys(), ...waiting]);
      await Promise.all([...running.values()].map((one) => one.stop()));
      say(`✗ ${step.title} failed.${stopped && ` Left undone: ${stopped}.`}`);
      if (notStarted)
        throw new Advice(
          `There is no ${step.run[0]} in node_modules. Delete node_modules and run this again.`,
        );
      return code;
    }
    passed.add(step.title);
  }
  say(`✓ All checks passed in ${secondsSince(begun)} s.`);
  return 0;
}

/** @param {Iterable<Step>} steps */
const titlesOf = (steps) => [...steps].map(({ title }) => title).join(', ');

/** @param {number} time */
const secondsSince = (time) => ((Date.now() - time) / 1000).toFixed(1);

/** @param {Step} step */
function begin(step) {
  const begun = Date.now();
  const [program = '', ...args] = step.run;
  const file = program === 'node' ? process.execPath : `${root}node_modules/.bin/${program}`;
  // Collected, a program does not see that its words will reach a terminal.
  const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const { ended, stop } = start(file, args, {
    env: { ...colours, ...step.env },
    collect: !step.isShown,
  });
  return { stop, done: ended.then((end) => ({ ...end, step, seconds: secondsSince(begun) })) };
}
