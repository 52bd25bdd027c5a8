import type { DocumentCitations } from '../../atlas/model/citation.ts';
import type { DocumentId } from '../../atlas/model/ids.ts';

/** Each document's citations are a file of their own, fetched when first asked for. */
export type CitationLoaders = Record<DocumentId, () => Promise<DocumentCitations>>;

/** Citations by document: the same promise for every caller, so that they are fetched once. */
export interface CitationTexts {
  citations(id: DocumentId): Promise<DocumentCitations>;
  /** Drops what was fetched or failed, so that the next call tries again. */
  forget(id: DocumentId): void;
}

/** A document the build does not know gives a rejected promise that names it. */
export function createCitationTexts(loaders: CitationLoaders): CitationTexts {
  const fetched = new Map<DocumentId, Promise<DocumentCitations>>();
  const load = (id: DocumentId): Promise<DocumentCitations> => {
    const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    return loader ? loader() : Promise.reject(new Error(`There is no document “${id}”.`));
  };
  return {
    citations(id) {
      const citations = fetched.get(id) ?? load(id);
      fetched.set(id, citations);
      return citations;
    },
    forget: (id) => void fetched.delete(id),
  };
}
