import type { ReactNode } from 'react';
import type { AtlasDocument, DocumentSummary } from '../../atlas/model/document.ts';
import { Later } from './Later.tsx';
import { useMessages, usePage } from './pageContext.ts';

interface Props {
  document: Pick<DocumentSummary, 'id' | 'title'>;
  children: (text: AtlasDocument) => ReactNode;
}

/** What needs a document's text, once it has come; until then, and where it cannot be had, that is said in its place. */
export function TextOf({ document: { id, title }, children }: Props) {
  const { texts } = usePage();
  const { say } = useMessages();
  return (
    <Later
      key={id}
      what={say('page.theTextOf', { title })}
      load={() => texts(id)}
      waiting={<p aria-busy="true">{say('page.fetchingText')}</p>}
    >
      {children}
    </Later>
  );
}
