import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

interface Props {
  look: 'water' | 'land' | 'spot';
  text: string;
  x: number;
  y: number;
}

/** A name as it is set on the map, each of its lines below the other. */
export function MapName({ look, text, x, y }: Props) {
  const { palette } = useSheet().paint;
  const looks = {
    water: { className: styles.waterName, fill: palette.waterLabel, stroke: palette.basin },
    land: { className: styles.landName, fill: palette.landLabel, stroke: palette.land },
    spot: { className: styles.spotName, fill: palette.ink, stroke: palette.halo },
  };
  return text.split('\n').map((line, index) => (
    <text
      key={line}
      x={x}
      y={y + index * 16}
      textAnchor={look === 'spot' ? 'start' : 'middle'}
      {...looks[look]}
    >
      {line}
    </text>
  ));
}
