/** Says what to do where the folder's path holds what Vite cuts paths at, before anything else can fail in a stranger way. */
import { fileURLToPath } from 'node:url';

/**
 * What is wrong with the path of a folder, in a sentence.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function adviceOnPath(folder) {
  const [cut] = /[#?]/.exec(folder) ?? [];
  if (cut === undefined) return undefined;
  return `The path of this folder holds “${cut}”, at which Vite cuts paths: ${folder}. Move or rename it; spaces and any script are fine.`;
}

const advice = adviceOnPath(fileURLToPath(new URL('..', import.meta.url)));
if (advice) {
  console.error(advice);
  process.exit(1);
}
