import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { UnlinkedDocument } from './unlinkedDocument.ts';

/** Where the source texts lie if nobody says otherwise, relative to the repository. */
export const USUAL_SOURCES = '../shared/documents';

/**
 * The folder of source texts a command is to use: the one given by `--sources`, else the usual one, else
 * null. An error in words where arguments are unknown or the given folder is not there.
 */
export function chosenSources(args: string[]): { folder: string | null } | { error: string } {
  let given: string | undefined;
  try {
    given = parseArgs({ args, options: { sources: { type: 'string' } } }).values.sources;
  } catch (error) {
    return {
      error: `${error instanceof Error ? error.message : String(error)} The only option is --sources DIR.`,
    };
  }
  if (given !== undefined)
    return existsSync(given) ? { folder: given } : { error: `There is no folder “${given}”.` };
  return { folder: existsSync(USUAL_SOURCES) ? USUAL_SOURCES : null };
}

/** One line on how much of a source a document quotes. */
export function shareLine(geoDir: string, document: UnlinkedDocument): string {
  const { file, passageCount, quotedLength, sourceLength } = document;
  const share = sourceLength === 0 ? 0 : Math.round((100 * quotedLength) / sourceLength);
  return `${geoDir}/${file}: ${passageCount} passages, ${quotedLength} of ${sourceLength} code points quoted (${share} %)`;
}
