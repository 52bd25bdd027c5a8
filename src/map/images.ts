import type { Drawing } from '../layers/drawing.ts';
import { paintDrawing } from '../layers/paintDrawing.ts';

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
  paintDrawing(context, { paths });
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
