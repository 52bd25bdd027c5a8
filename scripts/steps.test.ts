import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps } from './steps.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => JSON.stringify(join(folder, name));

/** A step that runs this script; it can `log` to a file that all share, and `wait` until a file is there. */
function step(title: string, script: string, more: { after?: string[] } = {}) {
  const given = `
    const { appendFileSync, existsSync, writeFileSync } = require('node:fs');
    const log = (text) => appendFileSync(${file('log')}, text + '\\n');
    const wait = async (path) => { while (!existsSync(path)) await new Promise((next) => setTimeout(next, 5)); };`;
  return { title, run: ['node', '-e', `${given} (async () => { ${script} })()`], ...more };
}

const logged = () => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');

async function run(steps: Parameters<typeof runSteps>[0]) {
  const lines: string[] = [];
  const code = await runSteps(steps, (line) => lines.push(line));
  return { code, lines, text: lines.join('\n') };
}

it('runs two side by side, what others must wait for first, and never more', async () => {
  const { code, lines } = await run([
    step('last', "log('last')", { after: ['one', 'two', 'three'] }),
    step('one', `log('begin'); writeFileSync(${file('one')}, ''); await wait(${file('two')}); log('end')`),
    step('two', `log('begin'); writeFileSync(${file('two')}, ''); await wait(${file('one')}); log('end')`),
    step('three', "log('begin'); log('end')"),
  ]);
  expect(code).toBe(0);
  const events = logged();
  expect(events.at(-1)).toBe('last');
  let running = 0;
  const most = events.map((event) => {
    running += event === 'begin' ? 1 : event === 'end' ? -1 : 0;
    return running;
  });
  expect(Math.max(...most)).toBe(2);
  expect(lines.at(-1)).toMatch(/^✓ All checks passed in \d+\.\d s\.$/);
});

it('keeps what each step says together, errors too', async () => {
  const { text } = await run([
    step(
      'one',
      `console.log('1a'); writeFileSync(${file('one')}, ''); await wait(${file('two')}); console.error('1b')`,
    ),
    step(
      'two',
      `await wait(${file('one')}); console.log('2a'); console.log('2b'); writeFileSync(${file('two')}, '')`,
    ),
  ]);
  expect(text).toMatch(/— one: \d+\.\d s\n1a\n1b\n/);
  expect(text).toMatch(/— two: \d+\.\d s\n2a\n2b\n/);
});

/** Never ends by itself, nor does what it starts; leaves the ids of both, which are there whole or not at all. */
const endless = () => `
  const { pid } = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
  writeFileSync(${file('written')}, JSON.stringify([process.pid, pid]));
  require('node:fs').renameSync(${file('written')}, ${file('pids')}); setInterval(() => {}, 1e6)`;

/** Not one that has ended and is only not yet taken off the list of processes, which can take seconds. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/stat') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
const nothingIsLeft = () =>
  vi.waitFor(() => {
    const pids = JSON.parse(readFileSync(join(folder, 'pids'), 'utf8')) as number[];
    expect(pids.filter(isAlive)).toEqual([]);
  }, 20_000);

it('stops all that runs when one step fails, begins no other and says which it was', async () => {
  const { code, lines } = await run([
    step('endless', endless()),
    step('faulty', `await wait(${file('pids')}); console.log('the reason'); process.exit(3)`),
    step('never', "log('never')", { after: ['endless'] }),
  ]);
  expect(code).toBe(3);
  expect(lines.at(-2)).toContain('the reason');
  expect(lines.at(-1)).toBe('✗ faulty failed. Left undone: endless, never.');
  await nothingIsLeft();
  expect(existsSync(join(folder, 'log'))).toBe(false);
});

/** A command that runs an endless step, once that has begun. */
async function endlessCommand(more = ''): Promise<ChildProcess> {
  const script = join(folder, 'run.mjs');
  const steps = JSON.stringify([step('endless', endless())]);
  writeFileSync(
    script,
    `import { runSteps } from ${JSON.stringify(join(import.meta.dirname, 'steps.mjs'))};
    import { existsSync } from 'node:fs';
    ${more}
    await runSteps(${steps});`,
  );
  const command = spawn(process.execPath, [script], { stdio: 'ignore' });
  await vi.waitFor(() => expect(existsSync(join(folder, 'pids'))).toBe(true), 20_000);
  return command;
}

it('ends with all that it started when it is told to', async () => {
  const command = await endlessCommand();
  command.kill('SIGTERM');
  expect((await once(command, 'exit'))[0]).toBe(143);
  await nothingIsLeft();
});

it('leaves nothing running when it dies of a fault', async () => {
  await endlessCommand(`setInterval(() => { if (existsSync(${file('pids')})) throw new Error(); }, 5);`);
  await nothingIsLeft();
});

it('says so when a program is not there, or a step can never begin', async () => {
  await expect(run([{ title: 'one', run: ['no-such-program'] }])).rejects.toThrow(
    'There is no no-such-program in node_modules.',
  );
  await expect(run([step('one', '', { after: ['no such step'] })])).rejects.toThrow('Nothing leads to: one.');
});
