import { useEffect, useMemo, useRef } from 'react';
import { linkTo } from '../../state/links.ts';
import { useChoices, useLang, usePage } from '../ground/pageContext.ts';
import { Title } from '../words/Named.tsx';
import { nameIn } from '../words/namesInWords.ts';
import { useVoiceName } from '../words/voiceName.ts';
import { HeadCount, VoiceRow } from './MatrixBody.tsx';
import { ModeLegend } from './ModeSigns.tsx';
import type { RowGroup } from './matrixOrder.ts';
import styles from './table.module.css';
import { useMatrixFocus } from './useMatrixFocus.ts';
import type { MatrixColumn } from './voiceMatrix.ts';

interface Props {
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  /** Columns of a layer stand together: its title stands over them. */
  byLayer: boolean;
  /** Element that says over what is counted. */
  describedBy: string;
  /** Whether what the signs mean stands elsewhere, for want of room in the corner. */
  legendElsewhere: boolean;
  /** What lies over the table's lower part, pixels: the open cell is not to stand under it. */
  coveredBottom: number;
}

/** The table: voices down, features across, a link wherever one speaks of the other. */
export function MatrixTable({
  groups,
  columns,
  byLayer,
  describedBy,
  legendElsewhere,
  coveredBottom,
}: Props) {
  const { index } = usePage();
  const table = useRef<HTMLTableElement>(null);
  useMatrixFocus(table);
  const voiceName = useVoiceName();
  const lang = useLang();
  const select = useChoices((choices) => choices.select);
  const voice = useChoices((choices) => choices.voice);
  const shown = useMemo(
    () => columns.map(({ feature }) => ({ id: feature.id, name: nameIn(feature, lang).name })),
    [columns, lang],
  );
  const officeOf = (id: string) => {
    const speaker = index.atlas.speakers.find((each) => each.id === id);
    return [speaker?.role, speaker?.country].filter(Boolean).join(', ');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open changes which cell that is
  useEffect(() => {
    // Once the panel is there, which the open cell is not to lie under.
    const frame = requestAnimationFrame(() =>
      table.current
        ?.querySelector('tbody [aria-current]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [select, voice, coveredBottom]);
  return (
    <table ref={table} className={styles.table} aria-labelledby="voices-title" aria-describedby={describedBy}>
      <thead>
        {byLayer && <LayerHeads columns={columns} />}
        <tr>
          <td className={styles.corner}>{!legendElsewhere && <ModeLegend />}</td>
          {columns.map(({ feature, count }, position) => {
            const name = shown[position]?.name ?? feature.title;
            return (
              <th key={feature.id} scope="col" abbr={name} className={styles.columnHead}>
                <a
                  href={linkTo({ select: feature.id, voice: null, read: null })}
                  aria-current={select === feature.id && voice === null ? 'true' : undefined}
                >
                  <bdi lang={nameIn(feature, lang).lang}>{name}</bdi>
                  <HeadCount count={count} />
                  <span className={styles.total} aria-hidden="true">
                    {count}
                  </span>
                </a>
              </th>
            );
          })}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title ?? ''}>
          {title !== null && (
            <tr data-group>
              <th scope="rowgroup" className={styles.group}>
                {title}
              </th>
              <td colSpan={columns.length} />
            </tr>
          )}
          {rows.map((row) => (
            <VoiceRow
              key={row.voice}
              row={row}
              columns={shown}
              who={voiceName(row.voice)}
              office={officeOf(row.voice)}
              open={voice === row.voice ? (select ?? '') : null}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The titles of the layers, each over its columns. */
function LayerHeads({ columns }: { columns: readonly MatrixColumn[] }) {
  const { index } = usePage();
  const runs: { layer: string; width: number }[] = [];
  for (const { feature } of columns) {
    const last = runs.at(-1);
    if (last?.layer === feature.layer) last.width += 1;
    else runs.push({ layer: feature.layer, width: 1 });
  }
  return (
    <tr data-group>
      <td className={styles.corner} />
      {runs.map(({ layer, width }) => (
        <th key={layer} scope="colgroup" colSpan={width} className={styles.layerHead}>
          <span>
            <Title of={index.layer(layer) ?? { title: layer }} />
          </span>
        </th>
      ))}
    </tr>
  );
}
