/**
 * `npm run quotes:check -- [--sources DIR]`: verifies every passage, against the source texts where they
 * are given or at hand, else against the lock. Exit code 0: all agree; 1: problems, printed as
 * `file:line: …`; 2: wrong use. `GEO_DIR` names another geo folder.
 */
import { loadDocuments } from '../documents/loadDocuments.ts';
import { chosenSources, problemLine, shareLine } from '../documents/quoteCommand.ts';

process.exitCode = run(process.argv.slice(2), process.env.GEO_DIR ?? 'geo');

function run(args: string[], geoDir: string): number {
  const sources = chosenSources(args);
  if ('error' in sources) {
    console.error(sources.error);
    return 2;
  }
  const options = sources.folder === null ? {} : { sourcesDir: sources.folder };
  const { documents, problems } = loadDocuments(geoDir, options);
  for (const document of documents) console.log(shareLine(geoDir, document));
  for (const problem of problems) console.error(problemLine(geoDir, problem));
  const against =
    sources.folder === null
      ? 'the lock only (no source texts at hand)'
      : `the source texts in ${sources.folder}`;
  if (problems.length === 0) console.log(`All words match ${against}.`);
  return problems.length === 0 ? 0 : 1;
}
