import type { Map as MapLibreMap } from 'maplibre-gl';
import { contrastRatio } from '../layers/contrast.ts';
import type { MapWords } from '../state/chartMap.ts';
import { kmInPixel, roundLength, scaleUnits } from './scaleBar.ts';

/** Longest scale bar, and its distance from the picture's edges, pixels of the page. */
const longest = 120;
const inset = 14;

/**
 * The map as it stands, with its scale in kilometres and nautical miles, as a canvas of the screen's own pixels.
 * `ground` is the colour around a globe. Drawn and read in one go: a browser throws a WebGL picture away after its frame. Null where it gives no canvas.
 */
export function mapPicture(
  map: MapLibreMap,
  ground: string,
  length: MapWords['length'],
): HTMLCanvasElement | null {
  map.redraw();
  const drawn = map.getCanvas();
  const picture = document.createElement('canvas');
  picture.width = drawn.width;
  picture.height = drawn.height;
  const context = picture.getContext('2d');
  if (!context) return null;
  context.fillStyle = ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(drawn, 0, 0);
  const ratio = drawn.width / Math.max(1, drawn.clientWidth);
  context.scale(ratio, ratio);
  paintScale(
    context,
    longest * kmInPixel(map.getCenter().lat, map.getZoom()),
    drawn.clientHeight - inset,
    ground,
    length,
  );
  return picture;
}

function paintScale(
  context: CanvasRenderingContext2D,
  kilometres: number,
  bottom: number,
  ground: string,
  lengthText: MapWords['length'],
): void {
  const dark = isDark(ground);
  context.fillStyle = dark ? 'rgb(0 0 0 / 75%)' : 'rgb(255 255 255 / 85%)';
  context.fillRect(inset - 6, bottom - 44, longest + 14, 48);
  context.strokeStyle = dark ? '#f1ede2' : '#17242f';
  context.fillStyle = context.strokeStyle;
  context.lineWidth = 1.5;
  context.font = '600 11px "Source Sans 3 Variable", sans-serif';
  scaleUnits.forEach(({ unit, kilometres: size }, row) => {
    const { length, share } = roundLength(kilometres / size);
    const base = bottom - 22 * (1 - row);
    context.beginPath();
    context.moveTo(inset, base - 5);
    context.lineTo(inset, base);
    context.lineTo(inset + share * longest, base);
    context.lineTo(inset + share * longest, base - 5);
    context.stroke();
    context.fillText(lengthText(length, unit), inset + 5, base - 5);
  });
}

/** Whether light stands out on this colour, written as `#rrggbb`, more than dark does. */
const isDark = (colour: string): boolean =>
  contrastRatio(colour, '#ffffff') > contrastRatio(colour, '#000000');
