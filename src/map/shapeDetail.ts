import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { sourceNames } from '../layers/symbol.ts';

/** Where the shapes are: as seen from afar, and whole; or both an archive of tiles. Addresses as MapLibre takes them. */
export interface ShapeFiles {
  far: string;
  near: string;
  /** From this zoom on the whole ones are drawn. */
  nearZoom: number;
}

/** Which file of shapes is drawn from: the whole one for good once a reader has come near. The style names that seen from afar. */
export function shapeDetail({ far, near, nearZoom }: ShapeFiles) {
  let isNear = far === near;
  return {
    /** The file to ask for, where MapLibre is about to ask for this one at such a zoom. */
    fileFor: (url: string, zoom: number): string => {
      if (url !== far) return url;
      isNear ||= zoom >= nearZoom;
      return isNear ? near : far;
    },
    /** Asks for the whole file when the map comes near. */
    watch: (map: MapLibreMap): void => {
      map.on('zoom', () => {
        const source = map.style && map.getSource<GeoJSONSource>(sourceNames.features);
        if (isNear || map.getZoom() < nearZoom || !source) return;
        isNear = true;
        void source.setData(near);
      });
    },
  };
}
