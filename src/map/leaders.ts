import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import { themeLayers } from '../layers/placeLabel.ts';
import { sourceNames } from '../layers/symbol.ts';
import { tracksApart } from '../layers/track.ts';
import type { PlacedSymbols } from './placedSymbols.ts';
import type { Placer } from './placing.ts';
import { keepStates } from './sourceStates.ts';

/** How the lines stand, as the style's feature-state has it, of features whose names, `named`, the map shows now: those of the others point at nothing. */
export function leaderStates(
  { features }: Pick<Atlas, 'features'>,
  named: ReadonlySet<unknown>,
): Map<string, { unnamed: boolean }> {
  const without = features.filter(({ id, nameAt }) => nameAt !== undefined && !named.has(id));
  return new Map(without.map(({ id }) => [id, { unnamed: true }]));
}

/** Takes the line to a name off the map while the name is not there, in the frame that leaves it out. */
export function namedLeaders(
  map: MapLibreMap,
  atlas: Atlas,
  { namedIn }: Pick<PlacedSymbols, 'namedIn'>,
): Placer {
  const states = keepStates(map, sourceNames.features, (...state) => map.style.setFeatureState(...state));
  return {
    placed: () => {
      if (map.isMoving() || map.getZoom() >= tracksApart || !map.getLayer(themeLayers.first)) return;
      states.hold(leaderStates(atlas, namedIn(themeLayers.first)), { unnamed: false });
    },
  };
}
