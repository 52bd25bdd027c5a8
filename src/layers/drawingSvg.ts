import type { Drawing, DrawnPath } from './drawing.ts';

/**
 * A drawing as an SVG image, enlarged by `scale`, its upper left corner at `x` and `y` of the image around it. Words
 * and colours are the code's own: nothing is escaped.
 */
export function drawingSvg({ width, height, paths }: Drawing, { x = 0, y = 0, scale = 1 } = {}): string {
  const place = `x="${x}" y="${y}" width="${width * scale}" height="${height * scale}"`;
  const view = `viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${place} ${view}>${paths.map(pathSvg).join('')}</svg>`;
}

function pathSvg({ d, fill = 'none', stroke, width = 1, dash, round, opacity }: DrawnPath): string {
  const attributes: Record<string, string | number | undefined> = {
    d,
    fill,
    opacity,
    ...(stroke !== undefined && {
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash?.join(' '),
      'stroke-linecap': round ? 'round' : undefined,
      'stroke-linejoin': round ? 'round' : undefined,
    }),
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `<path ${written.join(' ')}/>`;
}
