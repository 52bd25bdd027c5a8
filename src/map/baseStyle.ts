import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import { depthTones } from '../layers/depthTones.ts';
import type { Palette } from '../layers/palette.ts';
import { graticule } from './graticule.ts';

/** Where the basemap's tiles are, as `virtual:basemap` tells. */
export interface Basemap {
  /** Absolute address of the PMTiles archive. */
  url: string;
  maxZoom: number;
  attribution: string;
}

/** Name of the source of the land, its waters and boundaries. */
export const basemapSource = 'basemap';

/** The sources `baseStyleLayers` reads. The `pmtiles` protocol must be registered before the map is made. */
export function baseSources({ url, maxZoom, attribution }: Basemap): Record<string, SourceSpecification> {
  return {
    // Tiles are named here, not in a TileJSON to be fetched first: that would be one more step before the first tile.
    [basemapSource]: {
      type: 'vector',
      tiles: [`pmtiles://${url}/{z}/{x}/{y}`],
      maxzoom: maxZoom,
      attribution,
    },
    graticule: { type: 'geojson', data: graticule() },
  };
}

/**
 * The chart without anything on it, bottom first: water, steps of its floor, shallows, land, inland waters, graticule, boundaries, coast.
 *
 * Ids begin with `base:`. A palette changes nothing but constant colours, so a switch of base fetches and parses no tile again.
 */
export function baseStyleLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'base:water',
      type: 'background',
      // Behind a flat map lies the same colour (`groundColour`): there nothing is drawn, by a program less.
      layout: {
        visibility: ['case', ['==', ['global-state', 'projection'], 'globe'], 'visible', 'none'] as never,
      },
      paint: { 'background-color': palette.water },
    },
    ...depthTones(palette).map((colour, at) => depthStep(at + 1, colour)),
    // Two wide lines under the land make the tints that paper charts print along the coast. They are opaque and
    // hardly blurred: a blurred or see-through line shows every joint of a ragged coast.
    line('shelf', 'land', palette.shelf, { width: [1, 2, 4, 7, 8, 18], blur: [1, 1, 8, 2] }),
    line('shallow', 'land', palette.shallow, { width: [1, 1, 4, 3.4, 8, 9], blur: [1, 0.5, 8, 1] }),
    fill('land', 'land', palette.land),
    line('river', 'river', palette.river, { width: [2, 0.3, 5, 0.8, 8, 1.8], minzoom: 2.5 }),
    fill('lake', 'lake', palette.lake),
    line('lake-shore', 'lake', palette.river, { width: [2, 0.3, 5, 0.6, 8, 1], minzoom: 2.5 }),
    graticuleLine(10, palette, 0),
    graticuleLine(5, palette, 4),
    {
      ...line('boundary-settled', 'boundary', palette.boundary, { width: boundaryWidth }),
      filter: ['==', ['get', 'class'], 'settled'],
    },
    {
      ...line('boundary-unsettled', 'boundary', palette.boundary, { width: boundaryWidth, dash: [3, 2.5] }),
      filter: ['==', ['get', 'class'], 'unsettled'],
    },
    line('coast', 'land', palette.coast, { width: [1, 0.4, 4, 0.6, 8, 1.1] }),
  ];
}

const boundaryWidth = [1, 0.4, 4, 0.8, 8, 1.6];

/** Widths, and the like, as zoom, pixels, zoom, pixels, … */
interface LineLook {
  width: number[];
  blur?: number[];
  dash?: number[];
  minzoom?: number;
}

function line(id: string, sourceLayer: string, colour: string, look: LineLook): LineLayerSpecification {
  return {
    id: `base:${id}`,
    type: 'line',
    source: basemapSource,
    'source-layer': sourceLayer,
    ...(look.minzoom !== undefined && { minzoom: look.minzoom }),
    // Round joins would be three quarters of all triangles of a frame.
    layout: { 'line-miter-limit': 1.4, 'line-cap': look.dash ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      'line-width': byZoom(look.width),
      ...(look.blur && { 'line-blur': byZoom(look.blur) }),
      ...(look.dash && { 'line-dasharray': look.dash }),
    },
  };
}

function fill(
  id: string,
  sourceLayer: string,
  colour: string,
  opacity?: ExpressionSpecification,
): FillLayerSpecification {
  return {
    id: `base:${id}`,
    type: 'fill',
    source: basemapSource,
    'source-layer': sourceLayer,
    paint: { 'fill-color': colour, ...(opacity && { 'fill-opacity': opacity }) },
  };
}

/** From where on a cell of the picture, some 9 km, fills a reader's view more and more: the tone would be false there. */
const fadeOut = byZoom([8, 1, 10, 0]);

function depthStep(step: number, colour: string): FillLayerSpecification {
  return {
    ...fill(`depth-${step}`, 'depth', colour, fadeOut),
    filter: ['==', ['get', 'step'], step],
  };
}

function graticuleLine(step: number, palette: Palette, minzoom: number): LayerSpecification {
  return {
    id: `base:graticule-${step}`,
    type: 'line',
    source: 'graticule',
    minzoom,
    filter: ['==', ['get', 'step'], step],
    paint: { 'line-color': palette.graticule, 'line-width': step === 10 ? 0.8 : 0.5 },
  };
}

function byZoom(stops: number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
