import type { Map as MapLibreMap } from 'maplibre-gl';
import { sourceNames } from '../layers/symbol.ts';
import type { MapTrouble } from '../state/chartMap.ts';
import { baseOfPicture } from './basePictures.ts';
import { basemapSource } from './baseStyle.ts';

/**
 * Tells what could not be loaded. Of a base's picture only if none of its tiles ever came: pictures from other hosts
 * end somewhere, and the chart under them is whole.
 */
export function listenForTrouble(map: MapLibreMap, onTrouble: (trouble: MapTrouble) => void): void {
  const come = new Set<string>();
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile?.state === 'loaded') come.add(sourceId);
  });
  map.on('error', (event) => {
    const source = 'sourceId' in event ? String(event.sourceId) : '';
    const base = baseOfPicture(source);
    if (base === null) onTrouble({ what: 'missing', part: partOf(source, event.error) });
    else if (!come.has(source)) onTrouble({ what: 'picture', base });
  });
}

/** What a reader misses where a source, or what an error speaks of, has not come. */
function partOf(source: string, error: unknown): Extract<MapTrouble, { what: 'missing' }>['part'] {
  if (source === basemapSource) return 'chart';
  if (source === sourceNames.features) return 'shapes';
  const url = error instanceof Error && 'url' in error ? String(error.url) : '';
  return /\bsprite\b/.test(url) ? 'signs' : null;
}
