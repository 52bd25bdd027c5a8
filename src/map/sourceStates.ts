import type { Map as MapLibreMap } from 'maplibre-gl';

/** Keeps the feature-state of a source's features: tells MapLibre of those that differ from before, and of no others; by `setState`, where that asks for no frame. */
export function keepStates(
  map: MapLibreMap,
  source: string,
  setState: (...state: Parameters<MapLibreMap['setFeatureState']>) => void = map.setFeatureState.bind(map),
) {
  let told = new Map<string, string>();
  // It comes back without any.
  map.on('webglcontextlost', () => told.clear());
  return {
    /** Features that have no state here, and had one, get the usual one. */
    hold: (states: ReadonlyMap<string, object>, usual: object) => {
      const held = map.getSource(source);
      if (!held) return;
      // The one layer of its tiles has the source's name.
      const of = held.type === 'vector' ? { source, sourceLayer: source } : { source };
      const before = told;
      told = new Map([...states].map(([id, state]) => [id, JSON.stringify(state)]));
      for (const [id, state] of states) {
        if (before.get(id) !== told.get(id)) setState({ ...of, id }, state);
      }
      for (const id of before.keys()) if (!states.has(id)) setState({ ...of, id }, usual);
    },
  };
}
