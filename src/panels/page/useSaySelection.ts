import { useEffect, useRef } from 'react';
import { useChoices, usePage } from './pageContext.ts';

/** Says what was selected or opened, once each, and that it was closed. Not what the page opened with: its title says that. */
export function useSaySelection(): void {
  const { index, announcer } = usePage();
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  const before = useRef({ select, read });

  useEffect(() => {
    const old = before.current;
    before.current = { select, read };
    if (read !== old.read)
      announcer.say(read === null ? 'Document closed.' : `Document: ${index.document(read)?.title}.`);
    else if (select !== old.select) {
      announcer.say(select === null ? 'Nothing selected.' : `Selected: ${index.feature(select)?.title}.`);
    }
  }, [select, read, index, announcer]);
}
