import type { Drawing } from '../../layers/drawing.ts';

/** The paths of a drawing within another picture. */
export function DrawnPaths({ drawing }: { drawing: Pick<Drawing, 'paths'> }) {
  return drawing.paths.map(({ d, fill, stroke, width, dash, opacity }, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: the paths of a drawing never change their order
      key={index}
      d={d}
      fill={fill ?? 'none'}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
      opacity={opacity}
    />
  ));
}
