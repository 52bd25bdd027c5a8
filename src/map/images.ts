import type { Drawing } from '../layers/drawing.ts';

/**
 * A drawing as pixels for the map, `pixelRatio` to the drawing's own pixel. Null where the browser gives no
 * canvas.
 */
export function drawImage({ width, height, paths }: Drawing, pixelRatio: number): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
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
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
