import { type ReactNode, useState } from 'react';
import { changedSince, dayOfData } from '../../state/dataChanges.ts';
import { CloseButton } from '../ground/buttons.tsx';
import { Later } from '../ground/Later.tsx';
import { NoticeBar } from '../ground/NoticeBar.tsx';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { datesAsText } from '../words/datesInWords.ts';
import { linkedTo } from '../words/pieces.tsx';
import { ChangeLines } from './History.tsx';
import styles from './history.module.css';

/**
 * Says of a link that was made with older data what has changed since of what it shows. Once: it goes when it is closed,
 * and the address then names no data.
 */
export function ChangedSince() {
  const data = useChoices((choices) => choices.data);
  const { index, details } = usePage();
  const { say } = useMessages();
  if (data === null) return null;
  return (
    <Later key={data} what={say('history.changed')} load={details}>
      {({ changes }) => <Since atlas={{ ...index.atlas, changes }} data={data} />}
    </Later>
  );
}

interface SinceProps {
  atlas: Parameters<typeof changedSince>[0];
  data: string;
}

function Since({ atlas, data }: SinceProps) {
  const { choices } = usePage();
  const { choose } = useActions();
  const messages = useMessages();
  const { say, pieces } = messages;
  // What the link showed, also when the reader has gone on.
  const [since] = useState(() => changedSince(atlas, choices.getState()));
  if (!since) return null;
  const { all, shown } = since;
  return (
    <NoticeBar role="status">
      <div className={styles.since}>
        <p>{say('history.since', { date: datesAsText(dayOfData(data), messages), count: shown.length })}</p>
        {shown.length > 0 && (
          <details>
            <summary>{say('history.which')}</summary>
            <ChangeLines changes={shown} />
          </details>
        )}
      </div>
      {pieces<ReactNode>('history.all', { count: all.length, link: linkedTo('./changes/') })}
      <CloseButton onClick={() => choose({ data: null })} />
    </NoticeBar>
  );
}
