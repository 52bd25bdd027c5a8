import type { DocumentId, PassageId } from './ids.ts';

/** A passage of a document. */
export interface PassagePlace {
  document: DocumentId;
  passage: PassageId;
}

/** `document/p7`; null for what is not of that form. */
export function readPassagePlace(written: string): PassagePlace | null {
  const [, document, passage] = /^([a-z0-9-]+)\/(p\d+)$/.exec(written) ?? [];
  return document === undefined || passage === undefined ? null : { document, passage };
}

/** As `geo/` writes it: `document/p7`. */
export const passageName = ({ document, passage }: PassagePlace): string => `${document}/${passage}`;
