import { useEffect, useMemo, useRef } from 'react';
import { linkTo } from '../../state/links.ts';
import { useChoices, useLang, usePage } from '../ground/pageContext.ts';
import { nameIn } from '../words/namesInWords.ts';
import { useVoiceName } from '../words/useVoiceName.ts';
import { cellsAsOneStop } from './cellsAsOneStop.ts';
import { HeadCount, VoiceRow } from './MatrixBody.tsx';
import { ModeLegend } from './ModeSigns.tsx';
import styles from './table.module.css';
import type { VoiceMatrix } from './voiceMatrix.ts';

interface Props {
  matrix: VoiceMatrix;
  /** Element that says over what is counted. */
  describedBy: string;
  /** Whether what the signs mean stands elsewhere, for want of room in the corner. */
  legendElsewhere: boolean;
  /** What lies over the table's lower part, pixels: the open cell is not to stand under it. */
  coveredBottom: number;
}

/** The table: voices down, features across, a link wherever one speaks of the other. */
export function MatrixTable({ matrix, describedBy, legendElsewhere, coveredBottom }: Props) {
  const { rows, columns } = matrix;
  const { index } = usePage();
  const body = useRef<HTMLTableSectionElement>(null);
  const voiceName = useVoiceName();
  const lang = useLang();
  const select = useChoices((choices) => choices.select);
  const voice = useChoices((choices) => choices.voice);
  const shown = useMemo(
    () => columns.map(({ feature }) => ({ id: feature.id, name: nameIn(feature, lang).text })),
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
      body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [select, voice, coveredBottom]);
  return (
    <table
      ref={cellsAsOneStop}
      className={styles.table}
      aria-labelledby="voices-title"
      aria-describedby={describedBy}
    >
      <thead>
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
      <tbody ref={body}>
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
    </table>
  );
}
