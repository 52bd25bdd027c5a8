import { useCallback, useMemo, useState } from 'react';
import { mostPoints, type RulerPoint } from '../../state/ruler.ts';
import { CloseButton, QuietButton } from '../ground/buttons.tsx';
import { useActions, useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { useNarrow } from '../ground/useNarrow.ts';
import { fetchMeasure, type Measure, Measuring } from './Measuring.tsx';
import { PositionFields } from './PositionFields.tsx';
import { RulerPoints } from './RulerPoints.tsx';
import styles from './ruler.module.css';
import { lengthInWords, spotNames, totalKm } from './rulerWords.ts';
import { useSayRuler } from './useSayRuler.ts';

/** What the ruler measures, beside the map: its points, legs and sum. Nothing while the ruler is put away. */
export function RulerBox({ load = fetchMeasure }: { load?: () => Promise<Measure> }) {
  const points = useChoices(({ ruler }) => ruler);
  return points && <Box points={points} load={load} />;
}

function Box({ points, load }: { points: readonly RulerPoint[]; load: () => Promise<Measure> }) {
  const messages = useMessages();
  const { say } = messages;
  const { choose } = useActions();
  const { index, map } = usePage();
  const { atlas } = index;
  const lang = useLang();
  const spotAt = useMemo(() => spotNames(atlas, lang), [atlas, lang]);
  const narrow = useNarrow();
  const [wish, setWish] = useState<boolean | null>(null);
  const [measure, setMeasure] = useState<Measure | null>(null);
  const legs = useMemo(() => measure?.(points) ?? null, [measure, points]);
  const onCome = useCallback((come: Measure) => setMeasure(() => come), []);
  useSayRuler(points, legs, spotAt);
  const open = wish ?? !narrow;
  const length = legs && legs.length > 0 ? lengthInWords(totalKm(legs), messages) : null;
  const putAway = () => {
    choose({ ruler: null });
    map.focus();
  };
  return (
    <section className={`screen-only ${rows.over} ${styles.box}`} aria-labelledby="ruler-title">
      <div className={styles.head}>
        <h2 id="ruler-title" tabIndex={-1}>
          {say('ruler.title')}
        </h2>
        <p className={styles.total}>{length ?? say('ruler.points', { count: points.length })}</p>
        <CloseButton onClick={putAway} />
      </div>
      <Measuring load={load} onCome={onCome} />
      {points.length < 2 && <p className="soft">{say('ruler.hint')}</p>}
      <details open={open} onToggle={({ currentTarget }) => setWish(currentTarget.open)}>
        <summary>{say('ruler.points', { count: points.length })}</summary>
        <RulerPoints points={points} legs={legs ?? []} spotAt={spotAt} />
        {points.length < mostPoints ? (
          <PositionFields
            number={points.length + 1}
            addLabel={say('ruler.add')}
            onPosition={(point) => choose({ ruler: [...points, point] })}
          />
        ) : (
          <p className="soft">{say('ruler.full', { count: mostPoints })}</p>
        )}
      </details>
      {points.length > 0 && (
        <div className={styles.buttons}>
          <QuietButton onClick={() => choose({ ruler: [] })}>{say('ruler.clear')}</QuietButton>
          <p className="soft">{say('ruler.method')}</p>
        </div>
      )}
    </section>
  );
}
