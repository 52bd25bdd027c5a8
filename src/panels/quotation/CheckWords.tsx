import type { Check } from '../../atlas/model/check.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { InLanguage } from '../words/Named.tsx';

/** The words a check reads its figure from, in quotation marks and in the language of their document. */
export function CheckWords({ check }: { check: Pick<Check, 'words' | 'document'> }) {
  const language = usePage().index.document(check.document)?.language ?? 'en';
  return useMessages().pieces('words.quoted', {
    words: (
      <InLanguage key="words" lang={language}>
        {check.words}
      </InLanguage>
    ),
  });
}
