import { useStore } from 'zustand';
import type { Messages } from '../messages/messages.ts';
import groundStyles from '../panels/ground/ground.module.css';
import { useChoices, useMessages, usePage } from '../panels/ground/pageContext.ts';
import styles from './page.module.css';

interface Props {
  /** The code of the language that could not be fetched. */
  lang: string;
  /** The words that stand in for it. */
  messages: Messages;
  onRetry: () => void;
  /** In a frame: the room is small. */
  framed?: boolean;
}

/** Says that the interface could not be had in the reader's language, in the one it has. */
export function UnspokenNotice({ lang, messages: { say }, onRetry, framed }: Props) {
  const language = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return (
    <div role="alert" className={`screen-only ${styles.notices}`} data-framed={framed || undefined}>
      <p>{say('page.unspokenLanguage', { language })}</p>
      <button type="button" className={groundStyles.button} onClick={onRetry}>
        {say('page.tryAgain')}
      </button>
    </div>
  );
}

/** The same on a page with choices; nothing where it speaks as wanted. */
export function UnspokenLanguage() {
  const missing = useStore(usePage().unspoken);
  const messages = useMessages();
  const framed = useChoices(({ embed }) => embed);
  return (
    missing && (
      <UnspokenNotice lang={missing.lang} messages={messages} onRetry={missing.retry} framed={framed} />
    )
  );
}
