import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { OwnFile } from '../../state/ownFiles.ts';

/** Name of the source with a file's tiles, and the beginning of the names of its layers. */
export const ownSource = (file: number): string => `own-${file}`;

/** The file that a layer draws; null for the atlas's and the chart's. */
export function fileOfLayer(layer: string): number | null {
  const match = /^own-(\d+):/.exec(layer);
  return match ? Number(match[1]) : null;
}

const isOf = (shape: 'Point' | 'Polygon') =>
  ['in', shape, ['geometry-type']] as unknown as ExpressionSpecification;
const spots = isOf('Point') as FilterSpecification;
const areas = isOf('Polygon') as FilterSpecification;
const edges = ['!', isOf('Point')] as FilterSpecification;

/**
 * How a reader's file is drawn: beads on a light band, a pale tint, round spots with a light rim. Nothing of the atlas looks like
 * that on any base. `open` is the place of the feature whose panel is open, or null.
 */
export function ownLayers({ id, colour, shown }: OwnFile, open: number | null): LayerSpecification[] {
  const source = ownSource(id);
  const visibility = shown ? 'visible' : 'none';
  const chosen = (filter: FilterSpecification) =>
    ['all', filter, ['==', ['id'], open ?? -1]] as unknown as FilterSpecification;
  const layer = (
    part: string,
    type: 'fill' | 'line' | 'circle',
    filter: FilterSpecification,
    paint: object,
  ) => {
    const layout = { visibility, ...(type === 'line' && { 'line-join': 'round', 'line-cap': 'round' }) };
    const of = { id: `${source}:${part}`, source, 'source-layer': 'own' };
    return { ...of, type, filter, layout, paint } as LayerSpecification;
  };
  const tint = (opacity: number) => ({
    'fill-color': colour,
    'fill-opacity': opacity,
    'fill-antialias': false,
  });
  return [
    layer('area', 'fill', areas, tint(0.16)),
    layer('chosen-area', 'fill', chosen(areas), tint(0.14)),
    layer('chosen-edge', 'line', chosen(edges), { 'line-color': colour, 'line-width': 9 }),
    layer('band', 'line', edges, { 'line-color': '#ffffff', 'line-width': 5 }),
    layer('edge', 'line', edges, { 'line-color': colour, 'line-width': 3, 'line-dasharray': [0.1, 1.7] }),
    layer('chosen-spot', 'circle', chosen(spots), { 'circle-color': colour, 'circle-radius': 11 }),
    layer('spot', 'circle', spots, {
      'circle-color': colour,
      'circle-radius': 4.5,
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 2,
    }),
  ];
}
