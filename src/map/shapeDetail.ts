import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { sourceNames } from '../layers/symbol.ts';

/** Where the shapes are: what the first view shows, all as seen from afar, and all whole. Addresses as MapLibre takes them. */
export interface ShapeFiles {
  first: string;
  far: string;
  near: string;
  /** From this zoom on the whole ones are drawn. */
  nearZoom: number;
}

/**
 * Which file of shapes is drawn from: that of the first view until something else is wanted, the whole one for good once a
 * reader has come near. The style names that of the first view.
 */
export function shapeDetail({ first, far, near, nearZoom }: ShapeFiles) {
  const files = [first, far, near];
  let held = 0;
  let least = 0;
  const neededAt = (zoom: number): number => Math.max(held, zoom >= nearZoom ? 2 : least);
  return {
    /** The file to ask for, where MapLibre is about to ask for this one at such a zoom. */
    fileFor: (url: string, zoom: number): string => {
      if (url !== first) return url;
      held = neededAt(zoom);
      return files[held] ?? near;
    },
    /** Asks for more when the map comes near, and when the function it gives is told that the first view's shapes no longer do. */
    watch: (map: MapLibreMap): (() => void) => {
      const look = () => {
        const next = neededAt(map.getZoom());
        const source = map.style && map.getSource<GeoJSONSource>(sourceNames.features);
        if (next === held || !source) return;
        held = next;
        void source.setData(files[held] ?? near);
      };
      map.on('zoom', look);
      return () => {
        least = 1;
        look();
      };
    },
  };
}
