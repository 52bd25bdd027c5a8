import { Icon } from '../panels/ground/icons.tsx';
import { rowsAsOneStop } from '../panels/ground/oneTabStop.ts';
import { useMessages } from '../panels/ground/pageContext.ts';
import { type MarginTab, marginTabs } from '../panels/margin/Margin.tsx';
import styles from './App.module.css';

/** Id of the button that calls one of its tabs. */
export const callerOf = (tab: MarginTab): string => `call-${tab}`;

/** The margin while it is closed: a strip with a sign for each of its tabs, which calls it. One tab stop. */
export function MarginRail({ onCall }: { onCall: (tab: MarginTab) => void }) {
  const { say } = useMessages();
  return (
    <div ref={rowsAsOneStop} className={`rings-within ${styles.rail}`}>
      {marginTabs.map((tab) => (
        <div key={tab} data-row>
          <button
            type="button"
            id={callerOf(tab)}
            data-stop
            aria-expanded="false"
            onClick={() => onCall(tab)}
          >
            <Icon shape={tab} />
            <span>{say(`margin.${tab}`)}</span>
          </button>
        </div>
      ))}
    </div>
  );
}
