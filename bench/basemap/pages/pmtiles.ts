import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { chart } from '../../../src/layers/palette.ts';
import { baseSources, baseStyleLayers } from '../../../src/map/baseStyle.ts';
import { showMap } from './map.ts';

addProtocol('pmtiles', new Protocol().tile);
const url = new URL('basemap.pmtiles', location.href).href;
showMap(baseSources({ url, maxZoom: 6, attribution: '' }), baseStyleLayers(chart));
