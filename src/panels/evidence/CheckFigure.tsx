import type { Check } from '../../atlas/model/check.ts';
import { VerdictIcon } from '../ground/icons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { quantityInWords } from '../words/numbersInWords.ts';
import { checkScale } from './checkScale.ts';
import styles from './evidence.module.css';

/** What differs says most, then what was measured on the map. */
const rank = ({ verdict, kind }: Check): number => (verdict === 'differs' ? 0 : kind === 'measure' ? 1 : 2);

/** One check with two figures, drawn: what the text states above the line, what the map gives below. */
export function CheckFigure({ checks }: { checks: readonly Check[] }) {
  const messages = useMessages();
  const { say } = messages;
  const [check] = checks
    .map((each) => ({ each, drawn: each.stated && each.computed && checkScale(each.stated, each.computed) }))
    .toSorted((a, b) => Number(!a.drawn) - Number(!b.drawn) || rank(a.each) - rank(b.each));
  if (!check) return null;
  const { stated, computed, verdict } = check.each;
  const scale = check.drawn;
  return (
    <figure className={styles.figure} data-verdict={verdict}>
      {scale && stated && computed && (
        <svg className={styles.check} viewBox="0 0 100 60" aria-hidden="true">
          <text className={styles.row} x={0} y={8}>
            {say('evidence.text')}
          </text>
          <text className={styles.value} x={100} y={8} textAnchor="end">
            {quantityInWords(stated, messages)}
          </text>
          <Range {...scale.stated} y={20} className={styles.stated} />
          <path className={styles.axis} d="M0 30H100" />
          <Range {...scale.computed} y={40} className={styles.computed} />
          <text className={styles.row} x={0} y={58}>
            {say('evidence.map')}
          </text>
          <text className={styles.value} x={100} y={58} textAnchor="end">
            {quantityInWords(computed, messages)}
          </text>
        </svg>
      )}
      <figcaption>
        <a href="#checks-title">
          <VerdictIcon verdict={verdict} />
          {say('evidence.checks', { count: checks.length })}
        </a>
      </figcaption>
    </figure>
  );
}

/** What a figure allows: a bar from low to high, and a stroke at the figure itself. */
function Range(props: { low: number; middle: number; high: number; y: number; className?: string }) {
  const { low, middle, high, y, className } = props;
  return (
    <g className={className}>
      <path d={`M${low} ${y}H${high}`} strokeWidth={5} />
      <path d={`M${middle} ${y - 5}v10`} strokeWidth={1.6} />
    </g>
  );
}
