import { useRef } from 'react';
import { Icon } from '../panels/ground/icons.tsx';
import { useMessages } from '../panels/ground/pageContext.ts';
import { useRovingFocus } from '../panels/ground/useRovingFocus.ts';
import { type MarginTab, marginTabs } from '../panels/margin/Margin.tsx';
import styles from './App.module.css';

/** The margin while it is closed: a strip with a sign for each of its tabs, which calls it. One tab stop. */
export function MarginRail({ onCall }: { onCall: (tab: MarginTab) => void }) {
  const { say } = useMessages();
  const rail = useRef<HTMLDivElement>(null);
  useRovingFocus(rail);
  return (
    <div ref={rail} className={styles.rail}>
      {marginTabs.map((tab) => (
        <div key={tab} data-row>
          <button type="button" data-stop aria-expanded="false" onClick={() => onCall(tab)}>
            <Icon shape={tab} />
            <span>{say(`margin.${tab}`)}</span>
          </button>
        </div>
      ))}
    </div>
  );
}
