import type { MessageKey, Messages } from '../messages/messages.ts';
import groundStyles from '../panels/ground/ground.module.css';
import { Icon } from '../panels/ground/icons.tsx';
import { useActions, useChoices, useMessages } from '../panels/ground/pageContext.ts';
import type { Notice, NoticeProblem } from '../state/notice.ts';
import styles from './page.module.css';

const sentences: Record<NoticeProblem, MessageKey> = {
  'unknown-feature': 'page.unknownFeature',
  'unknown-voice': 'page.unknownVoice',
  'unknown-document': 'page.unknownDocument',
  'not-a-passage': 'page.notAPassage',
  'unknown-tour': 'page.unknownTour',
  'not-a-step': 'page.notAStep',
  'beyond-last-step': 'page.beyondLastStep',
  'unknown-layers': 'page.unknownLayers',
  'unknown-features': 'page.unknownFeatures',
  'unknown-base': 'page.unknownBase',
  'unknown-projection': 'page.unknownProjection',
  'unknown-view': 'page.unknownView',
  'not-a-table': 'page.notATable',
  'not-a-comparison': 'page.notAComparison',
  'not-a-ruler': 'page.notARuler',
  'not-a-frame': 'page.notAFrame',
  'not-a-time': 'page.notATime',
  'unknown-language': 'page.unknownLanguage',
  'not-a-view': 'page.notAView',
};

/** A plain sentence on what of a link could not be used. */
export function noticeInWords({ value, problem, named = {} }: Notice, { say }: Messages): string {
  const quoted = (words: string) => say('words.quoted', { words });
  const { ids = [], more = 0, first, last, title = '', steps = 0 } = named;
  if (problem === 'not-a-time' && first !== undefined && last !== undefined) {
    return say('page.notATimeBetween', { value: quoted(value), first: String(first), last: String(last) });
  }
  return say(sentences[problem], {
    value: quoted(value),
    ids: ids.map(quoted).join(say('words.listSeparator')),
    more,
    title: quoted(title),
    steps,
  });
}

/** What of a link could not be used: said plainly, and there until closed. The rest of the link holds. */
export function Notices({ onList }: { onList: () => void }) {
  const notices = useChoices((state) => state.notices);
  const { dismissNotices } = useActions();
  const messages = useMessages();
  const { say } = messages;
  if (notices.length === 0) return null;
  return (
    <div role="alert" className={styles.notices}>
      <ul>
        {notices.map((notice) => (
          <li key={notice.parameter + notice.value}>{noticeInWords(notice, messages)}</li>
        ))}
      </ul>
      <button type="button" className={groundStyles.button} onClick={onList}>
        {say('page.showList')}
      </button>
      <button type="button" className={groundStyles.closeButton} onClick={dismissNotices}>
        <Icon shape="close" /> {say('page.close')}
      </button>
    </div>
  );
}
