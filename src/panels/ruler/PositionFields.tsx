import type { RulerPoint } from '../../state/ruler.ts';
import { DraftInput } from '../ground/DraftInput.tsx';
import { useMessages } from '../ground/pageContext.ts';
import styles from './ruler.module.css';

interface Props {
  number: number;
  point: RulerPoint;
  onPosition(point: RulerPoint): void;
}

/** Latitude and longitude of a point, in degrees, to be typed anew. */
export function PositionFields({ number, point: [lng, lat], onPosition }: Props) {
  const { say } = useMessages();
  const field = (
    value: number,
    most: number,
    label: string,
    unit: string,
    at: (value: number) => RulerPoint,
  ) => {
    const range = say('words.range', { low: `−${most}`, high: String(most) });
    return (
      <span className={`soft flow ${styles.field}`}>
        <DraftInput
          type="number"
          step="any"
          aria-label={label}
          written={String(value)}
          hint={range}
          wrongHint={range}
          take={(text) => {
            const isPlace = text !== '' && Math.abs(Number(text)) <= most;
            if (isPlace) onPosition(at(Number(text)));
            return isPlace;
          }}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
    );
  };
  return (
    <div className={`flow ${styles.fields}`}>
      {field(lat, 90, say('ruler.latitudeOf', { number }), '°N', (typed) => [lng, typed])}
      {field(lng, 180, say('ruler.longitudeOf', { number }), '°E', (typed) => [typed, lat])}
    </div>
  );
}
