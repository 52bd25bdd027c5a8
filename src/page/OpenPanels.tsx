import type { ReactNode } from 'react';
import type { FeatureId } from '../atlas/model/ids.ts';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import { Later } from '../panels/ground/Later.tsx';
import { PanelBar } from '../panels/ground/PanelBar.tsx';
import { type PageTools, useActions, useLang, useMessages, usePage } from '../panels/ground/pageContext.ts';
import panel from '../panels/ground/panel.module.css';
import rows from '../panels/ground/rows.module.css';
import { ownParts } from '../panels/own/ownParts.ts';
import { titleOf } from '../panels/words/pageTitle.ts';
import { keyOf, type Open } from '../state/open.ts';
import styles from './App.module.css';

/** All panels, in one file: fetched when the first is opened, or ahead of that (`fetchAhead`). */
export const panelCode = fetchedCode(async () => (await import('./OpenPanel.tsx')).OpenPanel);

interface Props {
  open: readonly Open[];
  /** A feature of the reader's own is open, over the rest. */
  own?: boolean;
}

/** What is open, each in its panel; the last one's title is the page's panel title. */
export function OpenPanels({ open, own = false }: Props) {
  const page = usePage();
  const { say } = useMessages();
  if (own)
    return (
      <Side>
        <Later what={say('page.thePanel')} load={ownParts}>
          {({ OwnPanel }) => <OwnPanel />}
        </Later>
      </Side>
    );
  return open.map((each, place) => {
    const titleId = place === open.length - 1 ? 'panel-title' : 'tour-title';
    const missing = { what: say('page.thePanel'), head: <Head of={each} titleId={titleId} /> };
    const panel = (
      <Later key={keyOf(each)} {...missing} load={panelCode}>
        {(OpenPanel) => (
          <Later {...missing} load={() => saidOf(each, page)}>
            {() => <OpenPanel open={each} titleId={titleId} />}
          </Later>
        )}
      </Later>
    );
    // A guided reading stands beside the panel that its step opens.
    return each.what === 'reading' ? panel : <Side key={keyOf(each)}>{panel}</Side>;
  });
}

/** Fetches what a panel says of what is open: of a feature also what is said of the places it is at. */
async function saidOf(open: Open, { details, feature }: PageTools): Promise<void> {
  const features = async (id: FeatureId) => Promise.all((await feature(id)).at.map(feature));
  await Promise.all([details(), open.what === 'feature' && features(open.feature)]);
}

/** Of a panel that could not be fetched. */
function Head({ of, titleId }: { of: Open; titleId: string }) {
  const { index } = usePage();
  const { close } = useActions();
  const messages = useMessages();
  const lang = useLang();
  return (
    <div className={panel.panel}>
      <PanelBar onClose={() => close(of.what)} />
      <h2 id={titleId} tabIndex={-1}>
        {titleOf(of, index, lang, messages)[0]}
      </h2>
    </div>
  );
}

/** The side panel. While a document is open, what is selected is marked in its text. */
function Side({ children }: { children: ReactNode }) {
  return (
    <aside className={`${rows.over} ${rows.beside} ${styles.side}`} aria-labelledby="panel-title">
      {children}
    </aside>
  );
}
