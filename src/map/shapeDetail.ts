import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { sourceNames } from '../layers/symbol.ts';

/** Where the shapes are: as seen from afar, and whole. Addresses as MapLibre takes them. */
export interface ShapeFiles {
  far: string;
  near: string;
  /** From this zoom on the whole ones are drawn. */
  nearZoom: number;
}

/**
 * Which file of shapes is drawn from: the small one until a reader first comes near, then the whole one for good. The style
 * names the small one.
 */
export function shapeDetail({ far, near, nearZoom }: ShapeFiles) {
  let isNear = false;
  return {
    /** The file to ask for, where MapLibre is about to ask for this one at such a zoom. */
    fileFor: (url: string, zoom: number): string => {
      if (url !== far || zoom < nearZoom) return url;
      isNear = true;
      return near;
    },
    /** Asks for the whole file when the map comes near. */
    watch: (map: MapLibreMap): void => {
      const look = () => {
        const source = map.getSource<GeoJSONSource>(sourceNames.features);
        if (isNear || map.getZoom() < nearZoom || !source) return;
        isNear = true;
        void source.setData(near);
      };
      map.on('zoom', look);
    },
  };
}
