import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Where a file of an installed package lies. Looked up on disk: not every package lets all its files be required.
 * Throws where the package, or the file in it, is not there.
 */
export function packageFile(name: string, path: string): string {
  const found = (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name, path))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`The package ${name} has no ${path} here: run npm install.`);
  return found;
}
