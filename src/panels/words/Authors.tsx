import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { useMessages } from '../ground/pageContext.ts';
import { InLanguage } from './Named.tsx';

/** The authors of a document in its language, or, in the reader's, that it names none. */
export function Authors({ document }: { document: Pick<DocumentSummary, 'author' | 'language'> }) {
  const messages = useMessages();
  const lang = document.author.length > 0 ? document.language : messages.lang;
  return <InLanguage lang={lang}>{authorsInWords(document, messages)}</InLanguage>;
}

/** The authors as their names stand, or that the source names none. */
export function authorsInWords({ author }: Pick<DocumentSummary, 'author'>, { say }: Messages): string {
  return author.map(({ literal }) => literal).join(say('words.listSeparator')) || say('words.authorNotNamed');
}
