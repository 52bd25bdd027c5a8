import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt } from '../files/report.ts';
import type { Problem } from '../model/problem.ts';
import { decodeStored, type NormalisedSource, normaliseSource } from './normaliseSource.ts';
import type { ParsedDocument } from './parseDocument.ts';
import { sha256 } from './quoteLock.ts';

/** Reads the bytes of a stored source text by file name, or null where there is none. */
export type ReadSource = (file: string) => Uint8Array | null;

/** Reads source texts from a folder. */
export function sourceFolder(folder: string): ReadSource {
  return (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null);
}

/**
 * The source text of a document, if it is there and is, byte for byte, the one that the front matter
 * names; with a problem otherwise. Null without a problem where there is no front matter to go by.
 */
export function storedSource(
  document: ParsedDocument,
  read: ReadSource,
): { source: NormalisedSource | null; problems: Problem[] } {
  const { frontMatter, file, sourceLine: line } = document;
  if (frontMatter === null) return { source: null, problems: [] };
  const failed = (rule: string, message: string): { source: null; problems: Problem[] } => ({
    source: null,
    problems: [errorAt({ file, line }, rule, message)],
  });
  const bytes = read(frontMatter.source.file);
  if (bytes === null) {
    return failed(
      'source-missing',
      `There is no “${frontMatter.source.file}” in the folder of source texts.`,
    );
  }
  const hash = sha256(bytes);
  if (hash !== frontMatter.source.sha256) {
    const advice = `If this is the text you mean, write sha256: ${hash}, and look at every passage again.`;
    return failed(
      'source-changed',
      `“${frontMatter.source.file}” is not the text that was quoted: its SHA-256 is another. ${advice}`,
    );
  }
  try {
    return { source: normaliseSource(decodeStored(bytes)), problems: [] };
  } catch {
    return failed('source-encoding', `“${frontMatter.source.file}” is not UTF-8.`);
  }
}
