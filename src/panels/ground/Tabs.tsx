import { type ReactNode, useRef } from 'react';
import { oneTabStop } from './oneTabStop.ts';
import styles from './tabs.module.css';
import { useFromTop } from './useFromTop.ts';

/** One tab, and what it is called. */
interface Tab<Id extends string> {
  id: Id;
  title: string;
}

interface Props<Id extends string> {
  /** What the tabs are for, for who does not see them. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** What stands beside the tabs, such as a button that closes all of it. */
  beside?: ReactNode;
  /** The chosen tab's content. */
  children: ReactNode;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

const tabsAsOneStop = oneTabStop({
  stops: '[role="tab"]',
  chosen: '[aria-selected="true"]',
  next: (from, { key, ctrlKey }, root) => {
    if (ctrlKey || from.getAttribute('role') !== 'tab') return undefined;
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    if (key === 'Home') return tabs[0];
    if (key === 'End') return tabs.at(-1);
    const step = steps[key];
    return step === undefined ? undefined : tabs.at((tabs.indexOf(from) + step) % tabs.length);
  },
});

/** Tabs as the ARIA Authoring Practices have them: one tab stop; arrow keys, Home and End move and choose at once. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, beside, children }: Props<Id>) {
  const panel = useRef<HTMLDivElement>(null);
  useFromTop(panel, chosen);
  return (
    <>
      <div className={styles.head}>
        <div ref={tabsAsOneStop} role="tablist" aria-label={label} className={styles.list}>
          {tabs.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === chosen}
              aria-controls="tab-panel"
              onClick={() => onChoose(id)}
              onFocus={() => onChoose(id)}
            >
              {title}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div ref={panel} id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
