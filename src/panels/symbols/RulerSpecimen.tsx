import { symbolOf } from '../../layers/list.ts';
import { rulerLayers, rulerTick } from '../../layers/ruler.ts';
import { DrawnPaths } from '../swatch/DrawnPaths.tsx';
import { Ground } from './Picture.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

const left = 24;
const right = 136;
const middle = 44;

/** A measured distance with its figure, drawn from the map's own line. */
export function MeasureSpecimen() {
  const { paint, figure } = useSheet();
  const layers = symbolOf('measure').layers(paint);
  return (
    <Figure text={figure}>
      {['casing', 'line'].map((name) => {
        const look = layers.find(({ id }) => id.endsWith(`:${name}`))?.paint as Record<string, unknown>;
        const width = look['line-width'];
        const thin = Array.isArray(width) ? width.at(-1) : width;
        return (
          <path
            key={name}
            d={`M${left} ${middle}H${right}`}
            stroke={`${look['line-color']}`}
            strokeWidth={Number(thin)}
            fill="none"
          />
        );
      })}
    </Figure>
  );
}

/** What the ruler draws: line, points and the strokes across its ends. */
export function RulerSpecimen() {
  const { paint, figure } = useSheet();
  const lookOf = (name: string) =>
    rulerLayers(paint).find(({ id }) => id === `ruler:${name}`)?.paint as Record<string, unknown>;
  const tick = rulerTick(paint);
  const point = lookOf('point');
  return (
    <Figure text={figure}>
      {['casing', 'line'].map((name) => (
        <path
          key={name}
          d={`M${left} ${middle}H${right}`}
          stroke={`${lookOf(name)['line-color']}`}
          strokeWidth={Number(lookOf(name)['line-width'])}
          fill="none"
        />
      ))}
      {[left, right].map((x) => (
        <g key={x}>
          <g
            transform={`translate(${x} ${middle}) rotate(90) translate(${-tick.width / 2} ${-tick.height / 2})`}
          >
            <DrawnPaths drawing={tick} />
          </g>
          <circle
            cx={x}
            cy={middle}
            r={Number(point['circle-radius'])}
            fill={`${point['circle-color']}`}
            stroke={`${point['circle-stroke-color']}`}
            strokeWidth={Number(point['circle-stroke-width'])}
          />
        </g>
      ))}
    </Figure>
  );
}

function Figure({ text, children }: { text: string; children: React.ReactNode }) {
  const { palette } = useSheet().paint;
  return (
    <Ground>
      <svg width={160} height={72} viewBox="0 0 160 72" className={styles.figure} aria-hidden="true">
        {children}
        <text x={80} y={middle - 12} textAnchor="middle" fill={palette.ink} stroke={palette.halo}>
          {text}
        </text>
      </svg>
    </Ground>
  );
}
