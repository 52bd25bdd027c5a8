import type { Drawing } from './drawing.ts';

/** Paints a drawing on a canvas, its upper left corner at the origin of the context. */
export function paintDrawing(context: CanvasRenderingContext2D, { paths }: Pick<Drawing, 'paths'>): void {
  for (const { d, fill, stroke, width: lineWidth = 1, dash = [], round, opacity = 1 } of paths) {
    const path = new Path2D(d);
    context.globalAlpha = opacity;
    context.lineWidth = lineWidth;
    context.lineCap = round ? 'round' : 'butt';
    context.lineJoin = round ? 'round' : 'miter';
    context.setLineDash([...dash]);
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.stroke(path);
    }
  }
}
