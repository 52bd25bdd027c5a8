/** `npm run fuzz`: the properties that `npm test` tries on a few thousand cases, on many times as many (`FUZZ=…`, 50) new ones. */
import './requireNode.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { vitest } from './plan.mjs';
import { root } from './processes.mjs';
import { runSteps } from './steps.mjs';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join('src', file))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes('fuzzRuns('));

await runCommand(async () => {
  await installIfNeeded();
  const env = { FUZZ: process.env.FUZZ || '50' };
  return runSteps([{ title: 'Fuzz', run: [...vitest, '--testTimeout=0', ...files], env, isShown: true }]);
});
