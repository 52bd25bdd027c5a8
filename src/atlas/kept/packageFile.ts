import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a file of an installed package lies: not every package lets all its files be required. Throws where it is not there. */
export function packageFile(name: string, path: string): string {
  const file = join(import.meta.dirname, '../../../node_modules', name, path);
  if (!existsSync(file)) throw new Error(`The package ${name} has no ${path} here: run npm install.`);
  return file;
}
