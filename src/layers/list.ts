import type { LayerSpecification } from 'maplibre-gl';
import type { SymbolId } from '../atlas/model.ts';
import { airZone } from './airZone.ts';
import type { Drawing } from './drawing.ts';
import { eventPoint } from './eventPoint.ts';
import { exerciseArea } from './exerciseArea.ts';
import { flow } from './flow.ts';
import { readImageName } from './imageName.ts';
import { measure } from './measure.ts';
import { namedArea } from './namedArea.ts';
import { placeLabel } from './placeLabel.ts';
import { placePoint } from './placePoint.ts';
import { selectionLayers } from './selection.ts';
import type { MapSymbol, Paint } from './symbol.ts';
import { track } from './track.ts';

/** THE LIST: everything a feature can be drawn as, in draw order, bottom first. */
export const symbols: readonly MapSymbol[] = [
  namedArea,
  airZone,
  exerciseArea,
  flow,
  track,
  measure,
  placePoint,
  eventPoint,
  placeLabel,
];

const byId = new Map<string, MapSymbol>(symbols.map((symbol) => [symbol.id, symbol]));

/** Every symbol of the model is in THE LIST (a test), so this finds one for each. */
export function symbolOf(id: SymbolId): MapSymbol {
  const symbol = byId.get(id);
  if (!symbol) throw new Error(`No symbol “${id}” in src/layers/list.ts.`);
  return symbol;
}

/** All style layers above the base, bottom first: areas, the selected feature's band, then lines, spots and names. */
export function symbolLayers(paint: Paint): LayerSpecification[] {
  const isArea = (symbol: MapSymbol) => symbol === namedArea || symbol === airZone || symbol === exerciseArea;
  return [
    ...symbols.filter(isArea).flatMap((symbol) => symbol.layers(paint)),
    ...selectionLayers(paint),
    ...symbols.filter((symbol) => !isArea(symbol)).flatMap((symbol) => symbol.layers(paint)),
  ];
}

/** The picture of an image name that the style layers use; null for a name that is not ours. */
export function symbolImage(name: string, paintOf: (base: string) => Paint | undefined): Drawing | null {
  const wanted = readImageName(name);
  const paint = wanted && paintOf(wanted.base);
  if (!paint) return null;
  return byId.get(wanted.symbol)?.image?.(wanted.part, wanted.style, paint) ?? null;
}
