import { memo } from 'react';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { useMessages } from '../ground/pageContext.ts';
import { AsWritten } from '../words/Named.tsx';
import { modeSigns, signedModes, tintOf } from './ModeSigns.tsx';
import styles from './table.module.css';
import type { MatrixCell, MatrixRow } from './voiceMatrix.ts';

/** A column as the rows need it. */
interface ShownColumn {
  id: FeatureId;
  name: string;
}

interface Props {
  row: MatrixRow;
  columns: readonly ShownColumn[];
  who: string;
  /** Beneath the name: office and country. */
  office: string;
  /** The open feature, where this voice alone is shown in its panel; `''` where all this voice says is open. */
  open: FeatureId | '' | null;
}

/** One voice: its name, and a link to its passages on each feature it speaks of. */
export const VoiceRow = memo(function VoiceRow({ row, columns, who, office, open }: Props) {
  return (
    <tr>
      <th scope="row" abbr={who} className={styles.rowHead}>
        <a
          href={linkTo({ select: null, read: null, voice: row.voice })}
          aria-current={open === '' ? 'true' : undefined}
        >
          <span>
            {who}
            {office && (
              <span className={styles.office} aria-hidden="true">
                <AsWritten>{office}</AsWritten>
              </span>
            )}
            <HeadCount count={row.count} />
          </span>
          <span className={styles.total} aria-hidden="true">
            {row.count}
          </span>
        </a>
      </th>
      {columns.map(({ id, name }) => {
        const cell = row.cells.get(id);
        return (
          <td key={id} data-tint={cell && tintOf(cell.count)}>
            {cell && (
              <CellLink cell={cell} voice={row.voice} feature={id} words={[who, name]} open={open === id} />
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** The number of passages in a head, for those who hear it: “: 3 passages”. */
export function HeadCount({ count }: { count: number }) {
  const { say } = useMessages();
  return <span className="visually-hidden">: {say('margin.passages', { count })}</span>;
}

interface CellProps {
  cell: MatrixCell;
  voice: string;
  feature: FeatureId;
  words: [who: string, name: string];
  open: boolean;
}

function CellLink({ cell, voice, feature, words: [who, name], open }: CellProps) {
  const { say } = useMessages();
  const { count, all, modes } = cell;
  const ways = signedModes.filter((mode) => modes[mode] !== undefined);
  const told = [
    say('voices.cell', { who, name, count }),
    ...(all > count ? [say('voices.ofAll', { all })] : []),
    ...ways.map((mode) => say('voices.counted', { mode, count: modes[mode] ?? 0 })),
  ];
  return (
    <a
      href={linkTo({ select: feature, voice, read: null })}
      aria-label={told.join(', ')}
      title={told.join(', ')}
      aria-current={open ? 'true' : undefined}
    >
      <span>
        {count}
        {all > count && <small>/{all}</small>}
      </span>
      {ways.length > 0 && (
        <span className={styles.signs}>{ways.map((mode) => modeSigns[mode]).join('')}</span>
      )}
    </a>
  );
}
