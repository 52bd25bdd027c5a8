import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { dashes } from './dashes.ts';
import { clearAlong } from './emptyPicture.ts';
import { gathered } from './eventGroups.ts';
import { signOffset } from './eventPoint.ts';
import { exerciseArea } from './exerciseArea.ts';
import { byBasis, ifSelected, ofShape } from './expressions.ts';
import { imageName } from './imageName.ts';
import { measure } from './measure.ts';
import { layersOf } from './styleLayer.ts';
import { inwards, type Paint, sourceNames } from './symbol.ts';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

const layer = layersOf('selection', sourceNames.selection);
const mark = layersOf('selection', sourceNames.marks);

/** The style layer of the ring round the sign of a selected event: the map hides those round the others. */
export const markRing = 'selection:mark-ring';

/**
 * What lies around the selected feature's own mark: a dark line within a light one, so that it stands out on sea
 * and land alike, beside the mark and not over it. An area without a known edge gets a tint instead.
 */
export function selectionLayers(paint: Paint): LayerSpecification[] {
  const { selection, halo, ink } = paint.palette;
  const limited = ['all', ofShape('Polygon'), ['!=', ['get', 'basis'], 'named']];
  const line = (part: 'area' | 'line', name: string, paintOf: LinePaint) =>
    layer(`${part}-${name}`, 'line', part === 'area' ? limited : ofShape('LineString'), {
      layout: { 'line-join': 'round', 'line-cap': part === 'line' ? 'round' : 'butt' },
      paint: paintOf,
    });
  // An arrowhead on a track is none of its own.
  const point = ['all', ofShape('Point'), ['!=', ['get', 'symbol'], gathered], ['!', ['has', 'course']]];
  return [
    layer(
      'area-tint',
      'fill', // Not of an event: it has its sign, and a tint would end at a limit that nobody knows.
      [
        'all',
        ofShape('Polygon'),
        ['==', ['get', 'basis'], 'named'],
        ['!=', ['get', 'symbol'], exerciseArea.id],
      ],
      {
        paint: { 'fill-color': selection, 'fill-opacity': 0.22 },
      },
    ),
    // Outside the limit, whose ticks point inwards.
    line('area', 'casing', { 'line-color': halo, 'line-width': 7, 'line-offset': -4.5 * inwards }),
    line('area', 'band', {
      'line-color': ink,
      'line-width': 3,
      'line-offset': -4.5 * inwards,
      'line-dasharray': byBasis(dashes.selected, [1]),
    }),
    line('line', 'casing', { 'line-color': halo, 'line-width': 5, 'line-gap-width': 4 }),
    line('line', 'band', { 'line-color': ink, 'line-width': 2.4, 'line-gap-width': 5.2 }),
    layer('point-casing', 'circle', point, {
      paint: {
        'circle-radius': 11,
        'circle-color': halo,
        'circle-opacity': 0.6,
        'circle-stroke-color': halo,
        'circle-stroke-width': 5,
      },
    }),
    layer('point-ring', 'circle', point, {
      paint: {
        'circle-radius': 12,
        'circle-opacity': 0,
        'circle-stroke-color': ink,
        'circle-stroke-width': 2.4,
      },
    }),
    mark('mark-ring', 'symbol', ['==', ['get', 'symbol'], gathered], {
      layout: {
        'icon-image': imageName(gathered, 'ring', null, paint.base),
        'icon-offset': signOffset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ifSelected(1, 0) },
    }),
  ];
}

/** Invisible marks along the selected shape's limit, which no name placed after it crosses. A sea without a known edge has none, nor has a distance, which carries its own figure. */
export function selectionClear(): LayerSpecification {
  const isLimited = [
    ['!=', ['get', 'basis'], 'named'],
    ['!=', ['get', 'symbol'], measure.id],
  ];
  return layer('clear', 'symbol', ['all', ofShape('Polygon', 'LineString'), ...isLimited], clearAlong(12));
}
