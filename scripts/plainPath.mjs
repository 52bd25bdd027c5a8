/** A path of the project's folder that no program cuts: Vite takes what follows `#` or `?` for no part of a path. */
import { createHash } from 'node:crypto';
import { realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param {string} path */
const isPlain = (path) => !/[#?]/.test(path);

/**
 * The folder itself, or a link to it among the temporary files where its path holds `#` or `?`.
 * @param {string} folder
 * @returns {string}
 */
export function plainPath(folder) {
  if (isPlain(folder)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const link = join(tmpdir(), `marginal-seas-${name}`);
  try {
    // On Windows anybody may make a junction, and few a link.
    symlinkSync(folder, link, 'junction');
  } catch (error) {
    // Made before, unless something else lies there.
    if (realpathSync(link) !== realpathSync(folder)) throw error;
  }
  return link;
}
