import { useStore } from 'zustand';
import type { Messages } from '../messages/messages.ts';
import { Button } from '../panels/ground/buttons.tsx';
import { NoticeBar } from '../panels/ground/NoticeBar.tsx';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';

interface Props {
  /** The code of the language that could not be fetched. */
  lang: string;
  /** The words that stand in for it. */
  messages: Messages;
  onRetry: () => void;
}

/** Says that the interface could not be had in the reader's language, in the one it has. */
export function UnspokenNotice({ lang, messages: { say }, onRetry }: Props) {
  const language = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return (
    <NoticeBar>
      <p>{say('page.unspokenLanguage', { language })}</p>
      <Button onClick={onRetry}>{say('page.tryAgain')}</Button>
    </NoticeBar>
  );
}

/** The same on a page with choices; nothing where it speaks as wanted. */
export function UnspokenLanguage() {
  const missing = useStore(usePage().unspoken);
  const messages = useMessages();
  return missing && <UnspokenNotice lang={missing.lang} messages={messages} onRetry={missing.retry} />;
}
