import type { Messages } from '../messages/messages.ts';
import { Button, CloseButton } from '../panels/ground/buttons.tsx';
import { NoticeBar } from '../panels/ground/NoticeBar.tsx';
import { useActions, useChoices, useMessages } from '../panels/ground/pageContext.ts';
import type { Notice } from '../state/notice.ts';

/** A plain sentence on what of a link could not be used. */
function noticeInWords({ parameter, value, sentence, named = {} }: Notice, { say }: Messages): string {
  const quoted = (words: string) => say('words.quoted', { words });
  const { ids = [], more = 0, first, last, title = '', count = 0 } = named;
  return say(`notice.${sentence}`, {
    parameter: quoted(parameter),
    value: quoted(value),
    ids: ids.map(quoted).join(say('words.listSeparator')),
    more,
    first: String(first),
    last: String(last),
    title: quoted(title),
    count,
  });
}

/** What of a link could not be used: said plainly, and there until closed. The rest of the link holds. A frame has no list to go to. */
export function Notices({ onList }: { onList?: () => void }) {
  const notices = useChoices((state) => state.notices);
  const { dismissNotices } = useActions();
  const messages = useMessages();
  const { say } = messages;
  if (notices.length === 0) return null;
  return (
    <NoticeBar>
      <ul>
        {notices.map((notice) => (
          <li key={notice.sentence + notice.value}>{noticeInWords(notice, messages)}</li>
        ))}
      </ul>
      {onList && <Button onClick={onList}>{say('page.showList')}</Button>}
      <CloseButton onClick={dismissNotices} />
    </NoticeBar>
  );
}
