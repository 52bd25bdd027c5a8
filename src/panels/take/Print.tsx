import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { showingChoices, visibleFeatures } from '../../state/shownOnMap.ts';
import { presentAddress } from '../ground/CopyLink.tsx';
import { useBase, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { ColourKey } from '../swatch/ColourKey.tsx';
import { BasisList, StandingList } from '../swatch/SignLists.tsx';
import { LayerSwatch } from '../swatch/swatches.tsx';
import { windowInWords } from '../words/datesInWords.ts';
import { Statements, Title } from '../words/Named.tsx';
import styles from './print.module.css';

/** True while the page is being printed: rendered again before the browser looks at it, and once it has. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: string, is: boolean) =>
      window.addEventListener(type, () => flushSync(() => setPrinting(is)), { signal: stop.signal });
    listen('beforeprint', true);
    listen('afterprint', false);
    return () => stop.abort();
  }, []);
  return printing;
}

/** The printed map's legend: the layers of what it shows, with the signs they have there, and how sure each outline is. */
export function PrintLegend() {
  const { index } = usePage();
  const messages = useMessages();
  const choices = useChoices(useShallow(showingChoices));
  if (!usePrinting()) return null;
  const shown = visibleFeatures(index.atlas, choices);
  const layers = index.atlas.layers
    .map((layer) => ({ layer, features: shown.filter((feature) => feature.layer === layer.id) }))
    .filter(({ features }) => features.length > 0)
    .reverse();
  return (
    <section className={styles.legend} aria-label={messages.say('take.legend')}>
      <h2>
        {messages.say('take.legend')} <small>{windowInWords(choices.time, messages)}</small>
      </h2>
      <ul>
        {layers.map(({ layer, features }) => (
          <li key={layer.id}>
            <LayerSwatch features={features} />
            <span>
              <Title of={layer} />
            </span>
          </li>
        ))}
      </ul>
      <ColourKey />
      <h2>{messages.say('page.howShapeIsKnown')}</h2>
      <BasisList />
      <h2>{messages.say('margin.standings')}</h2>
      <StandingList />
    </section>
  );
}

/** The foot of a printed sheet: what the map is and is not, the version of its data, and the link to this view. */
export function PrintImprint() {
  const page = usePage();
  const { title, dataVersion: version } = page.index.atlas;
  const { credit } = useBase();
  const { say } = useMessages();
  const printing = usePrinting();
  return (
    <footer className={styles.imprint}>
      <Statements />
      <p>{say('take.imprint', { title, version, credit })}</p>
      <p>{printing && presentAddress(page)}</p>
    </footer>
  );
}

/** The map for paper: printers get an empty WebGL canvas. Taken when the browser is about to print. */
export function PrintPicture() {
  const { map } = usePage();
  const { say } = useMessages();
  const printing = usePrinting();
  const picture = useMemo(
    () => printing && map.state.getState().drawn?.picture()?.toDataURL('image/png'),
    [printing, map],
  );
  return picture && <img className={styles.picture} src={picture} alt={say('take.theMap')} />;
}
