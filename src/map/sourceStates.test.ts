import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { keepStates } from './sourceStates.ts';

it.each(['geojson', 'vector'])('tells a %s source of what differs, of tiles by their one layer', (type) => {
  const told: object[] = [];
  const map = {
    on: () => {},
    getSource: () => ({ type }),
    setFeatureState: (of: object, state: object) => told.push({ ...of, ...state }),
  };
  const states = keepStates(map as unknown as MapLibreMap, 'shapes');
  const of = type === 'vector' ? { source: 'shapes', sourceLayer: 'shapes' } : { source: 'shapes' };
  states.hold(new Map([['alpha', { strength: 0.5 }]]), { strength: 1 });
  states.hold(new Map([['beta', { strength: 0.5 }]]), { strength: 1 });
  expect(told).toEqual([
    { ...of, id: 'alpha', strength: 0.5 },
    { ...of, id: 'beta', strength: 0.5 },
    { ...of, id: 'alpha', strength: 1 },
  ]);
});
