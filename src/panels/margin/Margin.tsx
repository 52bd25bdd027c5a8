import type { ReactNode } from 'react';
import { useMessages } from '../ground/pageContext.ts';
import { Tabs } from '../ground/Tabs.tsx';
import { OwnSection } from '../own/OwnSection.tsx';
import { ColourKey } from '../swatch/ColourKey.tsx';
import { TakeVisible } from '../take/TakeVisible.tsx';
import { Disclosed } from './Disclosed.tsx';
import { DocumentList } from './DocumentList.tsx';
import { DocumentPages } from './DocumentPages.tsx';
import { LayerList } from './LayerList.tsx';
import { MapKey } from './MapKey.tsx';
import styles from './margin.module.css';
import { PassagesInView } from './PassagesInView.tsx';
import { TourList } from './TourList.tsx';
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

/** The left margin: its tabs and what the chosen one shows. */
export function Margin({ tab, onTab, beside, children }: Props) {
  const { say } = useMessages();
  return (
    <Tabs
      label={say('page.listTitle')}
      tabs={marginTabs.map((id) => ({ id, title: say(`margin.${id}`) }))}
      chosen={tab}
      onChoose={onTab}
      beside={beside}
    >
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
    </Tabs>
  );
}
