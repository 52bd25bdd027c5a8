import type { DocumentSummary } from '../model/document.ts';
import { documentIri } from './iris.ts';

/** An item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json 1.0.2). */
export interface CslItem {
  id: string;
  type: 'document';
  title: string;
  author: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  issued: { 'date-parts': number[][]; circa?: boolean } | { raw: string };
  URL?: string;
  language: string;
  note?: string;
  /** What CSL has no variable for. */
  custom: Record<string, unknown>;
}

/** Year, month, day of a plain EDTF date, as many as it gives; null for anything less plain. */
function datePartsOf(date: string): number[] | null {
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(date);
  if (plain === null || Number(plain[2] ?? 1) > 12) return null;
  return plain
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}

/** CSL knows a date or a pair of dates, and whether it is approximate; any other EDTF goes in as it is. */
export function cslDate(edtf: string): CslItem['issued'] {
  const ends = edtf.split('/').map(datePartsOf);
  const parts = ends.filter((end) => end !== null);
  if (parts.length < ends.length) return { raw: edtf };
  return { 'date-parts': parts, ...(/[?~%]/.test(edtf) ? { circa: true } : {}) };
}

/** A document as an item of CSL-JSON. */
export function cslItem(document: DocumentSummary): CslItem {
  const { id, title, author, publisher, containerTitle, url, language, issued, titleNote, ...custom } =
    document;
  return {
    id,
    type: 'document',
    title,
    author,
    ...(publisher === undefined ? {} : { publisher }),
    ...(containerTitle === undefined ? {} : { 'container-title': containerTitle }),
    issued: cslDate(issued),
    ...(url === undefined ? {} : { URL: url }),
    language,
    ...(titleNote === undefined ? {} : { note: titleNote }),
    custom: { iri: documentIri(id), issuedEdtf: issued, ...custom },
  };
}

/** The documents as CSL-JSON, ready for a reference manager. Positions and hashes stand under `custom`. */
export const documentsJson = (documents: DocumentSummary[]): CslItem[] => documents.map(cslItem);
