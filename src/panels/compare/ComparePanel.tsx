import { useEffect, useMemo } from 'react';
import { type Comparison, writeComparison } from '../../state/comparison.ts';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { sideNames } from '../words/sideNames.ts';
import { CompareChooser } from './CompareChooser.tsx';
import { ComparedGroup } from './ComparedGroup.tsx';
import { comparedRows } from './comparedRows.ts';
import { MissingOnMap } from './MissingOnMap.tsx';

/** Two documents or two periods set against each other: what to compare, what the map's badges mean, and what both or only one has. */
export function ComparePanel({ comparison }: { comparison: Comparison }) {
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
