import { useShallow } from 'zustand/react/shallow';
import { standings } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { isTold, showingChoices, shownOnMap } from '../../state/shownOnMap.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import type { ComparedRow } from './comparedRows.ts';

/** How much of what is compared the map does not show, and a link that shows it. Nothing where all is shown. */
export function MissingOnMap({ rows }: { rows: readonly ComparedRow[] }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const choices = useChoices(useShallow(showingChoices));
  const { layers, hidden, time } = choices;
  const isShown = shownOnMap(atlas, choices);
  const features = rows.map(({ feature }) => feature).filter(({ shape }) => shape !== null);
  const missing = features.filter((feature) => !isShown(feature));
  if (missing.length === 0) return null;
  const wanted = new Set([...layers, ...missing.map(({ layer }) => layer)]);
  const compared = new Set(features.map(({ id }) => id));
  const told = missing.every((feature) => isTold(feature, choices));
  const inTime = missing.every(({ span }) => isInWindow(span, time));
  return (
    <p className={panel.note}>
      {say('compare.missing', { count: missing.length })}{' '}
      <a
        href={linkTo({
          layers: atlas.layers.map(({ id }) => id).filter((id) => wanted.has(id)),
          hidden: hidden.filter((id) => !compared.has(id)),
          ...(!inTime && { time: null }),
          ...(!told && { standing: standings }),
        })}
      >
        {say('compare.showMissing')}
      </a>
    </p>
  );
}
