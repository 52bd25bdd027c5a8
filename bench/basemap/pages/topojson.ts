import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { showRival } from './rivalMap.ts';

const topology: Topology = await (await fetch('base.topojson')).json();
showRival(
  Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      { type: 'geojson' as const, data: feature(topology, object as GeometryCollection) },
    ]),
  ),
);
