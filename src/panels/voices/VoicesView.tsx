import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { showingChoices, shownOnMap } from '../../state/shownOnMap.ts';
import type { TableFilter } from '../../state/tableFilter.ts';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { Button } from '../ground/buttons.tsx';
import { CopyLink } from '../ground/CopyLink.tsx';
import { Icon } from '../ground/icons.tsx';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { useLow, useNarrow } from '../ground/useRoom.ts';
import { useWhole } from '../ground/useWhole.ts';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { ModeLegend } from './ModeSigns.tsx';
import styles from './matrix.module.css';
import { columnFeatures, mostSpokenOf, voiceMatrix } from './voiceMatrix.ts';

/** More rows or columns than this are shown on demand only: a browser has to lay out every cell. */
const atMost = 100;

interface Props {
  /** Whether the title may take the focus: not on a page that opens with the table. */
  takesFocus: boolean;
  /** What a sheet covers of the table's lower part, pixels. */
  coveredBottom: number;
}

/** Who says what: all voices against all they speak of. Stands in place of the map, whose layers and time it follows only if asked. */
export function VoicesView({ takesFocus, coveredBottom }: Props) {
  useWhole();
  const { index, announcer, map } = usePage();
  const { choose } = useActions();
  const folded = [useNarrow(), useLow()].includes(true);
  const { say } = useMessages();
  const framed = useChoices(({ embed }) => embed);
  const chosen = useChoices(({ table }) => table);
  const title = useRef<HTMLHeadingElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const summary = useId();
  const [most, setMost] = useState(atMost);
  const { matrix, shown } = useMatrix(chosen, most);
  const longest = Math.max(matrix.rows.length, matrix.columns.length);
  const counted = say('voices.summary', {
    voices: matrix.rows.length,
    columns: matrix.columns.length,
    passages: matrix.rows.reduce((sum, { count }) => sum + count, 0),
    kind: chosen.columns,
  });
  const over = [
    chosen.document === null
      ? say('voices.overDocuments', { count: index.atlas.documents.length })
      : say('voices.overDocument', { title: index.document(chosen.document)?.title ?? '' }),
    say(chosen.onlyShown ? 'voices.overShown' : 'voices.overAll'),
  ].join(' ');

  useEffect(() => {
    // What opened the table may be gone: a sheet that closed.
    if (takesFocus && document.activeElement === document.body) title.current?.focus({ preventScroll: true });
    return () => {
      // Closed from within: the focus goes on with what was beneath.
      if (document.activeElement === document.body) map.focus();
    };
  }, [takesFocus, map]);
  const change = (part: Partial<TableFilter>) => {
    choose({ table: { ...chosen, ...part } });
    region.current?.scrollTo({ left: 0, top: 0 });
  };
  useEffect(() => announcer.say(counted), [announcer, counted]);

  const takeAlong = (
    <>
      <CopyLink />
      <EmbedButton />
    </>
  );
  return (
    <section className={styles.view} data-table="" aria-labelledby="voices-title">
      <div className={styles.top}>
        <h2 id="voices-title" className={styles.title} tabIndex={-1} ref={title}>
          {say('voices.title')}
        </h2>
        {!framed && (
          <div className="screen-only flow">
            {!folded && takeAlong}
            <Button onClick={() => choose({ view: 'map' })}>
              <Icon shape="close" /> {say('voices.toMap')}
            </Button>
          </div>
        )}
        <p id={summary} className={`soft ${styles.summary}`}>
          <strong>{counted}</strong> {!folded && over}
        </p>
        {folded ? (
          <details className={`screen-only ${styles.more}`}>
            <summary>{say('voices.more')}</summary>
            <p className="soft">{over}</p>
            <MatrixControls chosen={chosen} onChange={change} />
            <ModeLegend />
            {takeAlong}
          </details>
        ) : (
          <MatrixControls chosen={chosen} onChange={change} />
        )}
      </div>
      <p id={`${summary}-keys`} className="visually-hidden">
        {say('voices.keys')}
      </p>
      <div ref={region} className={`rings-within ${styles.scroll}`}>
        {shown.columns.length === 0 ? (
          <p className={styles.empty}>{say('voices.empty')}</p>
        ) : (
          <MatrixTable
            matrix={shown}
            legendElsewhere={folded}
            coveredBottom={coveredBottom}
            describedBy={`${summary} ${summary}-keys`}
          />
        )}
        {most < longest && (
          <Button className={`screen-only ${styles.all}`} onClick={() => setMost(longest)}>
            {say('voices.showAll', { most })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The table as the reader wants it, and what of it is shown. */
function useMatrix({ columns, document, onlyShown }: TableFilter, most: number) {
  const { atlas } = usePage().index;
  // Only a reader who asked for it has the table change with the map.
  const shownBy = useChoices(useShallow((choices) => (onlyShown ? showingChoices(choices) : null)));
  const matrix = useMemo(() => {
    const all = columnFeatures(atlas, columns);
    return voiceMatrix(atlas, shownBy ? all.filter(shownOnMap(atlas, shownBy)) : all, document);
  }, [atlas, columns, shownBy, document]);
  return { matrix, shown: useMemo(() => mostSpokenOf(matrix, most), [matrix, most]) };
}
