import type { LayerSpecification } from 'maplibre-gl';
import type { SymbolId } from '../atlas/model/kinds.ts';
import { airZone } from './airZone.ts';
import { comparisonLayers } from './comparisonBadge.ts';
import { eventPoint } from './eventPoint.ts';
import { exerciseArea } from './exerciseArea.ts';
import { flow } from './flow.ts';
import { glowLayers } from './glow.ts';
import { measure } from './measure.ts';
import { namedArea } from './namedArea.ts';
import { placeLabel, selectedName, tracksClear } from './placeLabel.ts';
import { placePoint } from './placePoint.ts';
import { selectionClear, selectionLayers } from './selection.ts';
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
  placeLabel,
  placePoint,
  eventPoint,
];

const byId = new Map<string, MapSymbol>(symbols.map((symbol) => [symbol.id, symbol]));

/** Every symbol of the model is in THE LIST (a test), so this finds one for each. */
export function symbolOf(id: SymbolId): MapSymbol {
  const symbol = byId.get(id);
  if (!symbol) throw new Error(`No symbol “${id}” in src/layers/list.ts.`);
  return symbol;
}

/** The style layers that lie on the base's water, under its land. */
export const layersUnderLand = (paint: Paint): LayerSpecification[] =>
  symbols.flatMap((symbol) => symbol.underLand?.(paint) ?? []);

/**
 * All style layers above the base, bottom first; light and band of what is pointed at and selected lie over the areas and under all else. MapLibre places text and icons from the top: the selected name
 * first, then distances, the selected limit and spots, so that other names keep clear of them.
 */
export function symbolLayers(paint: Paint): LayerSpecification[] {
  const areas = symbols.filter(({ form }) => form === 'area');
  const marks = symbols.filter(({ form }) => form !== 'area');
  return [
    ...areas.flatMap((symbol) => symbol.layers(paint)),
    ...glowLayers(paint),
    ...selectionLayers(paint),
    ...marks.flatMap((symbol) => symbol.layers(paint)),
    selectionClear(),
    tracksClear(),
    ...symbols.flatMap((symbol) => symbol.text?.(paint) ?? []),
    ...comparisonLayers(paint),
    selectedName(paint),
  ];
}
