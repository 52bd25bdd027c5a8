import type { Map as MapLibreMap } from 'maplibre-gl';

/** How large a map's frame is, pixels, as MapLibre has set its canvas: to ask the element would have the browser lay the page out within the script that changes it. */
export function frameSize(map: MapLibreMap): { width: number; height: number } {
  const { width, height } = map.getCanvas().style;
  return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
}
