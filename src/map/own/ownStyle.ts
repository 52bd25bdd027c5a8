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
  const common = { source, 'source-layer': 'own' };
  const visibility = shown ? 'visible' : 'none';
  const round = { visibility, 'line-join': 'round', 'line-cap': 'round' } as const;
  const chosen = (filter: FilterSpecification) =>
    ['all', filter, ['==', ['id'], open ?? -1]] as unknown as FilterSpecification;
  return [
    {
      ...{ id: `${source}:area`, type: 'fill', ...common, filter: areas, layout: { visibility } },
      paint: { 'fill-color': colour, 'fill-opacity': 0.16, 'fill-antialias': false },
    },
    {
      ...{
        id: `${source}:chosen-area`,
        type: 'fill',
        ...common,
        filter: chosen(areas),
        layout: { visibility },
      },
      paint: { 'fill-color': colour, 'fill-opacity': 0.14, 'fill-antialias': false },
    },
    {
      ...{ id: `${source}:chosen-edge`, type: 'line', ...common, filter: chosen(edges), layout: round },
      paint: { 'line-color': colour, 'line-width': 9 },
    },
    {
      ...{ id: `${source}:band`, type: 'line', ...common, filter: edges, layout: round },
      paint: { 'line-color': '#ffffff', 'line-width': 5 },
    },
    {
      ...{ id: `${source}:edge`, type: 'line', ...common, filter: edges, layout: round },
      paint: { 'line-color': colour, 'line-width': 3, 'line-dasharray': [0.1, 1.7] },
    },
    {
      ...{
        id: `${source}:chosen-spot`,
        type: 'circle',
        ...common,
        filter: chosen(spots),
        layout: { visibility },
      },
      paint: { 'circle-color': colour, 'circle-radius': 11 },
    },
    {
      ...{ id: `${source}:spot`, type: 'circle', ...common, filter: spots, layout: { visibility } },
      paint: {
        'circle-color': colour,
        'circle-radius': 4.5,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 2,
      },
    },
  ] as LayerSpecification[];
}
