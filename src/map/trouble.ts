import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BaseId } from '../layers/bases.ts';
import { baseOfPicture } from './basePictures.ts';

interface Listener {
  /** Something could not be loaded: its name. */
  onMissing(what: string): void;
  onNoPicture(base: BaseId): void;
}

/**
 * Tells what could not be loaded. Of a base's picture only if none of its tiles ever came: pictures from other hosts
 * end somewhere, and the chart under them is whole.
 */
export function listenForTrouble(map: MapLibreMap, { onMissing, onNoPicture }: Listener): void {
  const come = new Set<string>();
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile?.state === 'loaded') come.add(sourceId);
  });
  map.on('error', (event) => {
    const source = 'sourceId' in event ? String(event.sourceId) : '';
    const base = baseOfPicture(source);
    if (base === null) onMissing(missingFile(event.error));
    else if (!come.has(source)) onNoPicture(base);
  });
}

/** The file an error of MapLibre speaks of, without its path. */
function missingFile(error: unknown): string {
  const url = error instanceof Error && 'url' in error ? String(error.url) : '';
  return url.split(/[?#]/)[0]?.split('/').at(-1) || 'a part of the map';
}
