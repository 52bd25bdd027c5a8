import { useLayoutEffect, useRef, useState } from 'react';
import { useChoices, usePage } from '../panels/ground/pageContext.ts';
import { isAsOpened } from '../state/urlParameters.ts';
import styles from './mapView.module.css';

/** The first view as a picture, which came with the page. Taken before the page's own content takes its place. */
const picture = typeof document === 'undefined' ? null : document.getElementById('first-view');

/** The picture over the map until the map is drawn, as long as the view is the one the page opens with. */
export function FirstView({ drawn }: { drawn: boolean }) {
  const { index } = usePage();
  const asOpened = useChoices((choices) => isAsOpened(index.atlas, choices));
  const [over, setOver] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (!over && (drawn || !asOpened)) setOver(true);
  useLayoutEffect(() => {
    if (!over && picture) place.current?.append(picture);
  }, [over]);
  return over ? null : <div ref={place} className={styles.firstView} data-first-view="" aria-hidden="true" />;
}
