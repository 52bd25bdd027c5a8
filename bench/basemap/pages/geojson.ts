import { showRival } from './rivalMap.ts';

const files = ['land', 'lake', 'river', 'boundary'];
showRival(
  Object.fromEntries(files.map((name) => [name, { type: 'geojson' as const, data: `${name}.geojson` }])),
);
