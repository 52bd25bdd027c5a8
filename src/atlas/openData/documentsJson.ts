import { citationItem } from '../citations/citationItem.ts';
import type { DocumentSummary } from '../model/document.ts';
import { documentIri } from './iris.ts';

/** The documents as they are cited, in CSL-JSON, ready for a reference manager. What else is known of them stands under `custom`, titles and authors as the atlas has them. */
export const documentsJson = (documents: DocumentSummary[]) =>
  documents.map((document) => {
    const { id, publisher: _publisher, containerTitle: _container, url: _url, ...others } = document;
    const { language: _language, issued, ...custom } = others;
    return { ...citationItem(document), custom: { iri: documentIri(id), issuedEdtf: issued, ...custom } };
  });
