import type { DocumentSummary } from '../../atlas/model/document.ts';

/** The authors as their names stand, or that the source names none. */
export function authorsInWords({ author }: Pick<DocumentSummary, 'author'>): string {
  return author.map(({ literal }) => literal).join(', ') || 'Author not named';
}
