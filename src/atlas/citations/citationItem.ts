import type { DocumentSummary } from '../model/document.ts';
import { type CslItem, cslDate, cslItem } from '../openData/documentsJson.ts';

/** A name in CSL: in parts where they are certain, otherwise as it stands. */
type CslName = { family: string; given: string } | { literal: string };

/** The variables of CSL that citations are made from. */
export interface CitationItem extends Omit<CslItem, 'type' | 'author' | 'custom'> {
  type: 'article-magazine' | 'webpage' | 'document';
  author?: CslName[];
}

/** Initials and one word can only be a person: “A. B. Writer”. Anything else could be an organisation, or put the family name first. */
function nameOf(literal: string): CslName {
  const person = /^((?:\p{Lu}\.[\s-]?)+)\s(\p{L}[\p{L}’'-]+)$/u.exec(literal);
  return person ? { given: person[1] ?? '', family: person[2] ?? '' } : { literal };
}

/** The parts of a date that all given dates share, from the year on. */
function sharedParts(dates: number[][]): number[] {
  const [first = [], ...others] = dates;
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return differs < 0 ? first : first.slice(0, differs);
}

/**
 * A text appears on one date: a span says that the date is not known better. It is cited as about the
 * year or month that all of the span lies in; without one, as it stands.
 */
function issuedOf(edtf: string): CitationItem['issued'] {
  const date = cslDate(edtf);
  if (!('date-parts' in date) || date['date-parts'].length < 2) return date;
  const shared = sharedParts(date['date-parts']);
  return shared.length === 0 ? { raw: edtf } : { 'date-parts': [shared], circa: true };
}

/** Not `webpage` for what has a publisher: APA's style would then give the publisher for the author who is not named. */
function typeOf({ containerTitle, publisher, url }: DocumentSummary): CitationItem['type'] {
  if (containerTitle !== undefined) return 'article-magazine';
  return url !== undefined && publisher === undefined ? 'webpage' : 'document';
}

/** What a reference manager has no field for: that the title is not the source's, and how a date is known that is not exact. */
function noteOf({ titleNote, issuedNote, issued }: DocumentSummary): string | undefined {
  const inexact = /[/?~%X]/.test(issued);
  const dateNote = inexact ? `Date ${issued}: ${issuedNote}` : undefined;
  return [titleNote, dateNote].filter((note) => note !== undefined).join(' ') || undefined;
}

/**
 * A document as it is cited: a title that is not the source's own stands in square brackets, as all three
 * manuals ask; an author who is not named is left out, never invented; a date that was inferred is “about”.
 */
export function citationItem(document: DocumentSummary): CitationItem {
  const { custom: _custom, author, ...item } = cslItem(document);
  const note = noteOf(document);
  return {
    ...item,
    type: typeOf(document),
    title: document.titleNote === undefined ? item.title : `[${item.title}]`,
    ...(author.length > 0 && { author: author.map(({ literal }) => nameOf(literal)) }),
    issued: issuedOf(document.issued),
    ...(note !== undefined && { note }),
  };
}
