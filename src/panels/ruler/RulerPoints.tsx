import type { Leg } from '../../atlas/geodesy/legs.ts';
import type { RulerPoint } from '../../state/ruler.ts';
import { IconButton } from '../ground/buttons.tsx';
import { useActions, useMessages } from '../ground/pageContext.ts';
import { PositionFields } from './PositionFields.tsx';
import styles from './ruler.module.css';
import { legInWords } from './rulerWords.ts';

interface Props {
  points: readonly RulerPoint[];
  legs: readonly Leg[];
  /** Name of the spot a point was snapped to. */
  spotAt(point: RulerPoint): string | undefined;
}

/** The points in order, each with its place to be typed anew, and the leg to the next. */
export function RulerPoints({ points, legs, spotAt }: Props) {
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
                onPosition={(moved) =>
                  choose({ ruler: points.map((old, other) => (other === place ? moved : old)) })
                }
              />
              <IconButton
                label={messages.say('ruler.remove', { number })}
                onClick={() => {
                  choose({ ruler: points.filter((_, other) => other !== place) });
                  document.getElementById('ruler-title')?.focus();
                }}
                shape="close"
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
