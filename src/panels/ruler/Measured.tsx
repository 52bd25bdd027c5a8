import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Leg, legsOf } from '../../atlas/geodesy/legs.ts';
import { nearLng } from '../../atlas/geodesy/sphere.ts';
import { mostPoints, type RulerPoint } from '../../state/ruler.ts';
import { IconButton, QuietButton } from '../ground/buttons.tsx';
import { useActions, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import { useNarrow } from '../ground/useRoom.ts';
import { positionInWords } from '../words/numbersInWords.ts';
import { PositionFields } from './PositionFields.tsx';
import styles from './ruler.module.css';
import { legInWords, lengthInWords, spotNames, totalKm } from './rulerWords.ts';

/** Name of the spot a point was snapped to. */
type SpotAt = (point: RulerPoint) => string | undefined;

/** The points of the ruler, its legs and their sum. `close` puts it away. */
export function Measured({ points, close }: { points: readonly RulerPoint[]; close: ReactNode }) {
  const messages = useMessages();
  const { say } = messages;
  const { choose } = useActions();
  const { index, map } = usePage();
  const { atlas } = index;
  const lang = useLang();
  const spotAt = useMemo(() => spotNames(atlas, lang), [atlas, lang]);
  const narrow = useNarrow();
  const [wish, setWish] = useState<boolean | null>(null);
  const legs = useMemo(() => legsOf(points), [points]);
  useSayRuler(points, legs, spotAt);
  /** In the middle of the map; without one, where the last is: its place can be typed. */
  const add = () => {
    const [lng, lat] = map.state.getState().drawn?.eye().centre ?? points.at(-1) ?? [0, 0];
    choose({ ruler: [...points, [nearLng(lng, 0), lat]] });
  };
  const count = say('ruler.points', { count: points.length });
  return (
    <>
      <div className={styles.head}>
        <h2 id="ruler-title" tabIndex={-1}>
          {say('ruler.title')}
        </h2>
        <p className={styles.total}>{legs.length > 0 ? lengthInWords(totalKm(legs), messages) : count}</p>
        {close}
      </div>
      {points.length < 2 && <p className="soft">{say('ruler.hint')}</p>}
      <details open={wish ?? !narrow} onToggle={({ currentTarget }) => setWish(currentTarget.open)}>
        <summary>{count}</summary>
        <Points points={points} legs={legs} spotAt={spotAt} />
        {points.length >= mostPoints && <p className="soft">{say('ruler.full', { count: mostPoints })}</p>}
      </details>
      <div className={`flow ${styles.buttons}`}>
        {points.length < mostPoints && <QuietButton onClick={add}>{say('ruler.add')}</QuietButton>}
        {points.length > 0 && (
          <QuietButton onClick={() => choose({ ruler: [] })}>{say('ruler.clear')}</QuietButton>
        )}
        <p className="soft">{say('ruler.method')}</p>
      </div>
    </>
  );
}

interface PointsProps {
  points: readonly RulerPoint[];
  legs: readonly Leg[];
  spotAt: SpotAt;
}

/** The points in order, each with its place to be typed anew, and the leg to the next. */
function Points({ points, legs, spotAt }: PointsProps) {
  const messages = useMessages();
  const { choose } = useActions();
  return (
    <ol className={styles.points}>
      {points.map((point, place) => {
        const leg = legs[place];
        const number = place + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is where it stands in the row; two may be equal
          <li key={place}>
            <div className={styles.point}>
              <span className={styles.number}>{number}</span>
              <PositionFields
                number={number}
                point={point}
                onPosition={(moved) => choose({ ruler: points.with(place, moved) })}
              />
              <IconButton
                shape="close"
                label={messages.say('ruler.remove', { number })}
                onClick={() => {
                  choose({ ruler: points.toSpliced(place, 1) });
                  document.getElementById('ruler-title')?.focus();
                }}
              />
            </div>
            {spotAt(point) && <p className={styles.name}>{spotAt(point)}</p>}
            {leg && <p className={styles.leg}>{legInWords(messages, leg)}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** Says what each change of the ruler comes to: the point set or moved, its leg, the sum. Not what the page opened with. */
function useSayRuler(points: readonly RulerPoint[], legs: readonly Leg[], spotAt: SpotAt): void {
  const { announcer } = usePage();
  const messages = useMessages();
  const before = useRef(points);
  useEffect(() => {
    const old = before.current;
    if (old === points) return;
    before.current = points;
    const { say } = messages;
    const total = say('ruler.total', { length: lengthInWords(totalKm(legs), messages) });
    const changed = points.findIndex((point, place) => point.join() !== old[place]?.join());
    const point = points[changed];
    if (points.length < old.length || !point) {
      announcer.say(say('ruler.saidCount', { count: points.length, total: legs.length ? total : '' }));
      return;
    }
    const said = {
      number: changed + 1,
      place: spotAt(point) ?? positionInWords([point[0], point[1]], messages),
    };
    const leg = legs[Math.max(0, changed - 1)];
    announcer.say(
      leg
        ? say('ruler.saidLeg', { ...said, leg: legInWords(messages, leg), total })
        : say('ruler.saidPoint', said),
    );
  }, [points, legs, spotAt, announcer, messages]);
}
