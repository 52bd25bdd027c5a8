import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageFile } from '../src/atlas/kept/packageFile.ts';
import { withoutControls } from './mapLibre.ts';

test('of the style sheet what lays out the map and answers to hands stays, controls and their pictures go', () => {
  const css = withoutControls(readFileSync(packageFile('maplibre-gl', 'dist/maplibre-gl.css'), 'utf8'));
  expect(css.length).toBeLessThan(5000);
  expect(css).not.toMatch(/maplibregl-ctrl|url\(/);
  for (const rule of [
    /\.maplibregl-canvas\{[^}]*position:absolute/,
    /\.maplibregl-interactive\{[^}]*cursor:grab/,
    /\.maplibregl-interactive:active\{[^}]*cursor:grabbing/,
    /touch-action:none/,
    /@media[^{]*\(hover:none\)[^{]*\{\.maplibregl-cooperative-gesture-screen/,
  ])
    expect(css).toMatch(rule);
});
