import { useState } from 'react';
import { openIn } from '../../state/open.ts';
import { writeChoices } from '../../state/urlParameters.ts';
import { CopyButton } from '../ground/CopyButton.tsx';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { pageTitle } from '../words/pageTitle.ts';
import styles from './embed.module.css';
import { type EmbedWish, embedChoices, embedCode } from './embedCode.ts';

/** What the frame shows, and its code: how large it is its author writes there. */
export function EmbedForm() {
  const messages = useMessages();
  const { say } = messages;
  const { index } = usePage();
  const choices = useChoices((all) => all);
  const isOpen = openIn(choices).length > 0;
  const [wish, setWish] = useState<EmbedWish>({ now: true, panel: isOpen });
  const shown = embedChoices(choices, wish);
  const address = new URL(writeChoices(index.atlas, shown, null), window.location.href).href;
  const code = embedCode(address, pageTitle(index, () => messages)(shown));
  const box = (key: keyof EmbedWish, label: string, disabled = false) => (
    <label>
      <input
        type="checkbox"
        checked={wish[key] && !disabled}
        disabled={disabled}
        onChange={({ target }) => setWish({ ...wish, [key]: target.checked })}
      />
      {label}
    </label>
  );
  return (
    <div className={styles.form}>
      <div>
        {box('now', say('embed.viewNow'))}
        {box('panel', say(isOpen ? 'embed.panel' : 'embed.noPanel'), !isOpen)}
      </div>
      <label className={styles.code}>
        {say('embed.code')}
        <textarea
          readOnly
          rows={4}
          value={code}
          spellCheck={false}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <CopyButton label={say('embed.copy')} said={say('embed.copied')} text={() => code} />
    </div>
  );
}
