import { type ReactNode, useRef } from 'react';
import { oneTabStop } from '../ground/oneTabStop.ts';
import { useMessages } from '../ground/pageContext.ts';
import { useFromTop } from '../ground/useFromTop.ts';
import { OwnSection } from '../own/OwnSection.tsx';
import { ColourKey } from '../swatch/ColourKey.tsx';
import { TakeVisible } from '../take/TakeVisible.tsx';
import { Disclosed } from './Disclosed.tsx';
import { DocumentPages } from './DocumentPages.tsx';
import { LayerList } from './LayerList.tsx';
import { MapKey } from './MapKey.tsx';
import styles from './margin.module.css';
import { PassagesInView } from './PassagesInView.tsx';
import { DocumentList, TourList } from './TextLists.tsx';
import tabStyles from './tabs.module.css';
import { Unshown } from './Unshown.tsx';

/** What the margin shows: the layers, which are legend and list in one; the documents; what the map cannot show. */
export const marginTabs = ['layers', 'documents', 'unshown'] as const;

export type MarginTab = (typeof marginTabs)[number];

interface Props {
  tab: MarginTab;
  onTab: (tab: MarginTab) => void;
  /** What stands beside the tabs: the button that closes the margin. */
  beside?: ReactNode;
  /** What stands above all tabs' contents. */
  children?: ReactNode;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

const tabsAsOneStop = oneTabStop({
  stops: '[role="tab"]',
  chosen: '[aria-selected="true"]',
  next: (from, { key, ctrlKey }, root) => {
    if (ctrlKey) return undefined;
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    if (key === 'Home') return tabs[0];
    if (key === 'End') return tabs.at(-1);
    const step = steps[key];
    return step === undefined ? undefined : tabs.at((tabs.indexOf(from) + step) % tabs.length);
  },
});

/**
 * The left margin: its tabs and what the chosen one shows. Tabs are as the ARIA Authoring Practices have them: one tab
 * stop; arrow keys, Home and End move and choose at once.
 */
export function Margin({ tab, onTab, beside, children }: Props) {
  const { say } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  useFromTop(panel, tab);
  return (
    <>
      <div className={`rings-within ${tabStyles.head}`}>
        <div ref={tabsAsOneStop} role="tablist" aria-label={say('page.listTitle')} className={tabStyles.list}>
          {marginTabs.map((id) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === tab}
              aria-controls="tab-panel"
              onClick={() => onTab(id)}
              onFocus={() => onTab(id)}
            >
              {say(`margin.${id}`)}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div ref={panel} id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {children}
        <div className={styles.margin}>
          {tab === 'layers' && (
            <>
              <ColourKey />
              <LayerList />
              <OwnSection />
              <Disclosed title={say('take.title')}>
                <TakeVisible />
              </Disclosed>
              <MapKey />
            </>
          )}
          {tab === 'documents' && (
            <>
              <DocumentList />
              <TourList />
              <section className={styles.pages}>
                <DocumentPages />
              </section>
              <PassagesInView />
            </>
          )}
          {tab === 'unshown' && <Unshown />}
        </div>
      </div>
    </>
  );
}
