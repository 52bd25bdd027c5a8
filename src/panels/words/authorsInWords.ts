import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';

/** The authors as their names stand, or that the source names none. */
export function authorsInWords({ author }: Pick<DocumentSummary, 'author'>, { say }: Messages): string {
  return author.map(({ literal }) => literal).join(say('words.listSeparator')) || say('words.authorNotNamed');
}
