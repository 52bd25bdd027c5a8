import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The file that a button saves: its name and its text. */
export async function saved(
  page: Page,
  button: string,
): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
}
