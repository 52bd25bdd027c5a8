import { type LayerSpecification, Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { BareFeature } from './bareData.ts';

/** The atlas's first view: Vite puts it in. */
declare const VIEW: [number, number, number, number];

/*
 * The least a page with such a map can be: MapLibre, land, sixty features, a toggle, a popup, a search. No framework, no
 * font, no name on the map. `?select=ID` opens with that feature's popup; `data-map` says `idle` as the site's does.
 */
setWorkerUrl(workerUrl);
const paint: LayerSpecification[] = [
  { id: 'water', type: 'background', paint: { 'background-color': '#c9dde8' } },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#ece3c8' } },
  { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': '#8a7f5c' } },
  {
    id: 'areas',
    type: 'fill',
    source: 'features',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': '#ae3709', 'fill-opacity': 0.3 },
  },
  {
    id: 'lines',
    type: 'line',
    source: 'features',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': '#2b5f8a', 'line-width': 2 },
  },
  {
    id: 'points',
    type: 'circle',
    source: 'features',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-color': '#333', 'circle-radius': 5 },
  },
];
const map = new MapLibreMap({
  container: 'map',
  bounds: VIEW,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: new URL('land.geojson', location.href).href },
      features: { type: 'geojson', data: new URL('features.geojson', location.href).href },
    },
    layers: paint,
  },
});
const root = document.documentElement;
map.on('idle', () => {
  root.dataset.map = 'idle';
});

const features = fetch('features.geojson')
  .then((response) => response.json() as Promise<{ features: BareFeature[] }>)
  .then((collection) => collection.features);
const open = ({ geometry, properties }: BareFeature) =>
  new Popup()
    .setLngLat((geometry.coordinates.flat(2) as number[]).slice(0, 2) as [number, number])
    .setText(properties.name)
    .addTo(map);

map.on('click', ['areas', 'lines', 'points'], ({ features: [hit] = [] }) => {
  if (hit) open(hit as unknown as BareFeature);
});
document
  .querySelector<HTMLInputElement>('[type=checkbox]')
  ?.addEventListener('change', ({ currentTarget }) => {
    const shown = (currentTarget as HTMLInputElement).checked;
    map.setLayoutProperty('areas', 'visibility', shown ? 'visible' : 'none');
  });
document
  .querySelector<HTMLInputElement>('[type=search]')
  ?.addEventListener('input', async ({ currentTarget }) => {
    const asked = (currentTarget as HTMLInputElement).value.toLowerCase();
    const found = (await features).filter(({ properties }) => properties.name.toLowerCase().includes(asked));
    const rows = found.slice(0, 10).map(({ properties }) => {
      const row = document.createElement('div');
      row.role = 'option';
      row.textContent = properties.name;
      return row;
    });
    document.getElementById('found')?.replaceChildren(...(asked ? rows : []));
  });
document.querySelector('form')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const name = document.querySelector('[role=option]')?.textContent;
  const found = (await features).find(({ properties }) => properties.name === name);
  if (found) open(found);
});
const selected = new URLSearchParams(location.search).get('select');
if (selected) open((await features).find(({ properties }) => properties.name === selected) as BareFeature);
