import type { Drawing } from '../../layers/drawing.ts';

/** The paths of a drawing, as the map's own images are painted from them. */
export function DrawnPaths({ drawing }: { drawing: Pick<Drawing, 'paths'> }) {
  return drawing.paths.map(({ d, fill, stroke, width, dash, round, opacity }, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: the paths of a drawing never change their order
      key={index}
      d={d}
      fill={fill ?? 'none'}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={round ? 'round' : 'butt'}
      strokeLinejoin={round ? 'round' : 'miter'}
      opacity={opacity}
    />
  ));
}
