import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeAtlas } from '../src/atlas/model/atlas.ts';
import type { AtlasDocument } from '../src/atlas/model/document.ts';
import { type Catalogue, createMessages } from '../src/messages/messages.ts';
import { findableIn } from '../src/panels/search/searchEntries.ts';
import { searchFiles } from '../src/panels/search/searchFiles.ts';
import { root } from './processes.mjs';

const folder = join(root, 'src/messages');

/** What the interface calls things, in each of its languages. Read as files: Vite's configuration, which this is a part of, imports no JSON. */
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const words: Catalogue = JSON.parse(readFileSync(join(folder, name, 'words.json'), 'utf8'));
    return createMessages(name, words);
  });

/** The files of an atlas's search index, by path: see `searchFiles`. */
export const searchIndex = (
  atlas: WholeAtlas,
  documents: readonly AtlasDocument[],
): Iterable<[path: string, file: object]> => searchFiles(findableIn(atlas, documents, languages));
