import type { MessageKey } from '../messages/messages.ts';
import { useMessages } from '../panels/ground/pageContext.ts';
import styles from './App.module.css';
import type { MarginPart, MarginState } from './useMargin.ts';

const parts: readonly [MarginPart, MessageKey][] = [
  ['layers', 'margin.layers'],
  ['documents', 'margin.documents'],
  ['search', 'page.search'],
  ['time', 'time.time'],
];

interface Props {
  margin: MarginState;
  /** What of it is called; the band of time may come by itself. */
  shows: MarginPart | null;
  onTime: () => void;
  onSearch: () => void;
}

/** What a narrow page calls up over its map, within the thumb's reach; each press calls, a second sends away. */
export function PhoneBar({ margin, shows, onTime, onSearch }: Props) {
  const { say } = useMessages();
  const press = (part: MarginPart) => {
    if (part === 'time') onTime();
    else if (shows === part) margin.close();
    else if (part === 'search') onSearch();
    else margin.show(part);
  };
  return (
    <div className={`screen-only rings-within ${styles.bar}`} id="list-bar" tabIndex={-1}>
      {parts.map(([part, words]) => (
        <button
          key={part}
          type="button"
          aria-expanded={shows === part}
          aria-controls={part === 'time' ? undefined : 'margin'}
          onClick={() => press(part)}
        >
          {say(words)}
        </button>
      ))}
    </div>
  );
}
