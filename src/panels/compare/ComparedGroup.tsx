import { type BadgeShare, badgeDrawing } from '../../layers/comparisonBadge.ts';
import type { Comparison } from '../../state/comparison.ts';
import { linkTo } from '../../state/links.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { LongList } from '../ground/LongList.tsx';
import { linksAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { useLight } from '../ground/useLight.ts';
import { Swatch, usePaint } from '../swatch/Swatch.tsx';
import { Dates } from '../words/Dates.tsx';
import { FeatureName } from '../words/Named.tsx';
import styles from './compare.module.css';
import type { ComparedRow, SaidIn } from './comparedRows.ts';

interface Props {
  share: BadgeShare;
  title: string;
  rows: readonly ComparedRow[];
  comparison: Comparison;
}

/** What both sides have, or one alone: its signs on the map, how many, and each with the way to its words. One tab stop. */
export function ComparedGroup({ share, title, rows, comparison }: Props) {
  const { say } = useMessages();
  return (
    <details ref={linksAsOneStop} className={styles.group} open data-share={share}>
      <summary>
        <Badge share={share} />
        <h3>{title}</h3>
        <span className={styles.count}>{rows.length}</span>
      </summary>
      {rows.length === 0 && <p className="soft">{say('compare.none')}</p>}
      <LongList of={rows} className="ruled" data-links="">
        {(row) => <Row key={row.feature.id} row={row} share={share} comparison={comparison} />}
      </LongList>
    </details>
  );
}

function Row({ row, share, comparison }: { row: ComparedRow; share: BadgeShare; comparison: Comparison }) {
  const light = useLight();
  const { say } = useMessages();
  const { feature, one, other } = row;
  const isOff = useChoices(
    ({ layers, hidden }) => !layers.includes(feature.layer) || hidden.includes(feature.id),
  );
  const inTime = useChoices(({ time }) => isInWindow(feature.span, time));
  const said = (side: 'A' | 'B', document: string, { count, first }: SaidIn) => (
    <a href={linkTo({ read: document, passage: first, select: feature.id })}>
      {say('compare.said', { side, count })}
    </a>
  );
  const off =
    feature.shape === null ? 'compare.noPlace' : isOff ? 'compare.off' : inTime ? null : 'compare.outside';
  return (
    <li {...light(feature.id)}>
      <span className={styles.sign}>{feature.shape !== null && <Badge share={share} />}</span>
      <div>
        <a href={linkTo({ select: feature.id, read: null })}>
          <FeatureName feature={feature} />
        </a>
        <p className="soft flow">
          {comparison.of === 'documents' && one && said('A', comparison.one, one)}
          {comparison.of === 'documents' && other && said('B', comparison.other, other)}
          {comparison.of === 'periods' && feature.when && (
            <span>
              <Dates edtf={feature.when} />
            </span>
          )}
          {off && <span>{say(off)}</span>}
        </p>
      </div>
    </li>
  );
}

/** The map's sign for which side has something, in the map's own colours. */
function Badge({ share }: { share: BadgeShare }) {
  return <Swatch drawing={badgeDrawing(share, usePaint())} />;
}
