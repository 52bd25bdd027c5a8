import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { DocumentId } from '../../atlas/model/ids.ts';

/** Each document's text is a file of its own, fetched when first asked for. */
export type DocumentLoaders = Record<DocumentId, () => Promise<AtlasDocument>>;

/** Texts by document: the same promise for every caller, so that a document is fetched once. */
export interface DocumentTexts {
  text(id: DocumentId): Promise<AtlasDocument>;
  /** Drops what was fetched or failed, so that the next call tries again. */
  forget(id: DocumentId): void;
}

/** A document the build does not know gives a rejected promise that names it. */
export function createDocumentTexts(loaders: DocumentLoaders): DocumentTexts {
  const texts = new Map<DocumentId, Promise<AtlasDocument>>();
  const load = (id: DocumentId): Promise<AtlasDocument> => {
    const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    return loader ? loader() : Promise.reject(new Error(`There is no document “${id}”.`));
  };
  return {
    text(id) {
      const text = texts.get(id) ?? load(id);
      texts.set(id, text);
      return text;
    },
    forget: (id) => void texts.delete(id),
  };
}
