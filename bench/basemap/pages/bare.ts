import { chart } from '../../../src/layers/palette.ts';
import { baseStyleLayers } from '../../../src/map/baseStyle.ts';
import { showMap } from './map.ts';

showMap({}, baseStyleLayers(chart).slice(0, 1));
