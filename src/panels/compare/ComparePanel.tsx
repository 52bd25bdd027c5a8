import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { standings } from '../../atlas/model/feature.ts';
import { type Comparison, writeComparison } from '../../state/comparison.ts';
import { linkTo } from '../../state/links.ts';
import { isTold, showingChoices, shownOnMap } from '../../state/shownOnMap.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { useWhole } from '../ground/useWhole.ts';
import { sideNames } from '../words/pageTitle.ts';
import { CompareChooser } from './CompareChooser.tsx';
import { ComparedGroup } from './ComparedGroup.tsx';
import { type ComparedRow, comparedRows } from './comparedRows.ts';

/** Two documents or two periods set against each other: what to compare, what the map's badges mean, and what both or only one has. */
export function ComparePanel({ comparison }: { comparison: Comparison }) {
  useWhole();
  const { index, announcer } = usePage();
  const { close } = useActions();
  const messages = useMessages();
  const { say } = messages;
  const key = writeComparison(comparison);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal comparison is the same one
  const { rows, undated } = useMemo(() => comparedRows(index.atlas, comparison), [index, key]);
  const [one, other] = sideNames(index, comparison, messages);
  const titles = {
    both: say('compare.both'),
    one: say('compare.only', { side: 'A', name: one }),
    other: say('compare.only', { side: 'B', name: other }),
  };
  const counts = { both: rows.both.length, one: rows.one.length, other: rows.other.length };
  const told = say('compare.told', { first: one, second: other, ...counts });
  useEffect(() => announcer.say(told), [announcer, told]);
  return (
    <article className={panel.panel} aria-labelledby="panel-title">
      <PanelBar onClose={() => close('comparison')}>
        <CopyLink />
      </PanelBar>
      <h2 id="panel-title" tabIndex={-1}>
        {say('compare.title')}
      </h2>
      <CompareChooser comparison={comparison} />
      <p className="soft">
        {say(comparison.of === 'documents' ? 'compare.ofDocuments' : 'compare.ofPeriods')}{' '}
        {undated > 0 && say('compare.undated', { count: undated })}
      </p>
      <MissingOnMap rows={[...rows.both, ...rows.one, ...rows.other]} />
      {(['both', 'one', 'other'] as const).map((share) => (
        <ComparedGroup
          key={share}
          share={share}
          title={titles[share]}
          rows={rows[share]}
          comparison={comparison}
        />
      ))}
      <p className="soft">{say('compare.onMap')}</p>
    </article>
  );
}

/** How much of what is compared the map does not show, and a link that shows it. Nothing where all is shown. */
function MissingOnMap({ rows }: { rows: readonly ComparedRow[] }) {
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
