import type { DocumentSummary } from '../model/document.ts';

/** A name in CSL: in parts where they are certain, otherwise as it stands. */
type CslName = { family: string; given: string } | { literal: string };

/** An item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json 1.0.2). */
export interface CitationItem {
  id: string;
  type: 'article-magazine' | 'webpage' | 'document';
  title: string;
  author?: CslName[];
  publisher?: string;
  'container-title'?: string;
  issued: { 'date-parts': number[][]; circa?: boolean } | { raw: string };
  URL?: string;
  language: string;
  note?: string;
}

/** Initials and one word can only be a person: “A. B. Writer”. Anything else could be an organisation, or put the family name first. */
function nameOf(literal: string): CslName {
  const person = /^((?:\p{Lu}\.[\s-]?)+)\s(\p{L}[\p{L}’'-]+)$/u.exec(literal);
  return person ? { given: person[1] ?? '', family: person[2] ?? '' } : { literal };
}

/** Year, month, day of a plain EDTF date, as many as it gives; none of anything less plain. */
function datePartsOf(date: string): number[] {
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(date);
  if (plain === null || Number(plain[2] ?? 1) > 12) return [];
  return plain
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}

/**
 * A text appears on one date: a span says that the date is not known better. It is cited as about the
 * year or month that all of the span lies in; without one, and where CSL knows no such date, as it stands.
 */
function issuedOf(edtf: string): CitationItem['issued'] {
  const [first = [], ...others] = edtf.split('/').map(datePartsOf);
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const shared = differs < 0 ? first : first.slice(0, differs);
  if (shared.length === 0) return { raw: edtf };
  return { 'date-parts': [shared], ...((others.length > 0 || /[?~%]/.test(edtf)) && { circa: true }) };
}

/** Not `webpage` for what has a publisher: APA's style would then give the publisher for the author who is not named. */
function typeOf({ containerTitle, publisher, url }: DocumentSummary): CitationItem['type'] {
  if (containerTitle !== undefined) return 'article-magazine';
  return url !== undefined && publisher === undefined ? 'webpage' : 'document';
}

/** What a reference manager has no field for: that the title is not the source's, and how a date is known that is not exact. */
function noteOf({ titleNote, issuedNote, issued }: DocumentSummary): string {
  const dateNote = /[/?~%X]/.test(issued) ? `Date ${issued}: ${issuedNote}` : undefined;
  return [titleNote, dateNote].filter((note) => note !== undefined).join(' ');
}

/**
 * A document as it is cited: a title that is not the source's own stands in square brackets, as all three
 * manuals ask; an author who is not named is left out, never invented; a date that was inferred is “about”.
 */
export function citationItem(document: DocumentSummary): CitationItem {
  const { id, title, titleNote, author, publisher, containerTitle, url, issued, language } = document;
  const note = noteOf(document);
  return {
    id,
    type: typeOf(document),
    title: titleNote === undefined ? title : `[${title}]`,
    ...(author.length > 0 && { author: author.map(({ literal }) => nameOf(literal)) }),
    ...(publisher !== undefined && { publisher }),
    ...(containerTitle !== undefined && { 'container-title': containerTitle }),
    issued: issuedOf(issued),
    ...(url !== undefined && { URL: url }),
    language,
    ...(note !== '' && { note }),
  };
}
