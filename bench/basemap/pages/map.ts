import {
  type LayerSpecification,
  Map as MapLibreMap,
  type SourceSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Makes the bench's map and writes the milliseconds since navigation until it was idle into `data-idle`. */
export function showMap(sources: Record<string, SourceSpecification>, layers: LayerSpecification[]): void {
  setWorkerUrl(workerUrl);
  const [lng = 0, lat = 0, zoom = 0] = (new URLSearchParams(location.search).get('at') ?? '')
    .split(',')
    .map(Number);
  const map = new MapLibreMap({
    container: 'map',
    center: [lng, lat],
    zoom,
    fadeDuration: 0,
    attributionControl: false,
    style: { version: 8, sources, layers },
  });
  map.once('idle', () => {
    document.documentElement.dataset.idle = String(performance.now());
  });
}
