import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import { themeLayer } from '../layers/placeLabel.ts';
import { sourceNames } from '../layers/symbol.ts';
import { tracksApart } from '../layers/track.ts';
import { keepStates } from './sourceStates.ts';

/** How the lines stand, as the style's feature-state has it, of features whose names, `named`, the map shows now: those of the others point at nothing. */
export function leaderStates(
  { features }: Pick<Atlas, 'features'>,
  named: ReadonlySet<unknown>,
): Map<string, { unnamed: boolean }> {
  const without = features.filter(({ id, nameAt }) => nameAt !== undefined && !named.has(id));
  return new Map(without.map(({ id }) => [id, { unnamed: true }]));
}

/** Takes the line to a name off the map while the name is not there. */
export function keepLeadersNamed(map: MapLibreMap, atlas: Atlas): void {
  const states = keepStates(map, sourceNames.features);
  map.on('idle', () => {
    if (map.getZoom() >= tracksApart || !map.getLayer(themeLayer)) return;
    const names = map.queryRenderedFeatures({ layers: [themeLayer] });
    const named = new Set<unknown>(names.map(({ properties }) => properties.id));
    states.hold(leaderStates(atlas, named), { unnamed: false });
  });
}
