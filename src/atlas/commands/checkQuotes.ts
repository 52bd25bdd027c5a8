import { loadDocuments } from '../documents/loadDocuments.ts';
import { chosenSources, shareLine } from '../documents/quoteCommand.ts';
import { lineIn } from '../problemReport.ts';

/**
 * `npm run quotes:check -- [--sources DIR]`: verifies every passage, against the source texts where they
 * are given or at hand, else against the lock. Ends with 0 where all agree, with 1 where there are problems, printed as
 * `file:line: …`, with 2 where it is used wrongly.
 */
export function checkQuotes(args: string[], geoDir: string): number {
  const sources = chosenSources(args);
  if ('error' in sources) {
    console.error(sources.error);
    return 2;
  }
  const options = sources.folder === null ? {} : { sourcesDir: sources.folder };
  const { documents, problems } = loadDocuments(geoDir, options);
  for (const document of documents) console.log(shareLine(geoDir, document));
  for (const problem of problems) console.error(lineIn(geoDir, problem));
  const against =
    sources.folder === null
      ? 'the lock only (no source texts at hand)'
      : `the source texts in ${sources.folder}`;
  if (problems.length === 0) console.log(`All words match ${against}.`);
  return problems.length === 0 ? 0 : 1;
}
