import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { packageFile } from '../src/atlas/kept/packageFile.ts';
import { sampleFeature } from '../src/layers/fixtures/sampleAtlas.ts';
import { emptied, plainer, plainly, runRightToLeft, unusedParts, withoutControls } from './mapLibre.ts';

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

test('a part left out has the same names: it denies what it is asked, throws where one is to be made, and draws nothing', async () => {
  const code = emptied(
    parseAst(
      'export class Alpha {} export function isBeta() {} const c = 1; export { c as gamma }; export default "text";',
    ),
  );
  const {
    Alpha,
    isBeta,
    gamma,
    default: text,
  } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(() => new Alpha()).toThrow('without this part of MapLibre');
  expect([isBeta({}), {} instanceof Alpha, typeof gamma, text]).toEqual([false, false, 'function', '']);
});

test('each part left out is one that the library has', () => {
  const folders = {
    library: join(dirname(packageFile('maplibre-gl', 'package.json')), 'src'),
    style: join(dirname(packageFile('@maplibre/maplibre-gl-style-spec', 'package.json')), 'dist'),
  };
  for (const part of ['library', 'style'] as const) {
    const files = readdirSync(folders[part], { recursive: true, encoding: 'utf8' });
    const matchless = unusedParts[part].filter(
      (pattern) => !files.some((file) => new RegExp(`^${pattern}\\.(ts|mjs)$`).test(file)),
    );
    expect(matchless).toEqual([]);
  }
});

test('what stands in place of a piece of the library finds it there, and says so where it does not', () => {
  for (const part of Object.keys(plainer)) {
    const [, name, path] = /^(@[^/]+\/[^/]+)\/(.*)$/.exec(part) ?? [];
    const file = name
      ? packageFile(name, `${path}.${name === '@mapbox/tiny-sdf' ? 'js' : 'mjs'}`)
      : packageFile('maplibre-gl', `src/${part}.ts`);
    const text = readFileSync(file, 'utf8');
    expect(plainly(text, file)).not.toBe(text);
    expect(() => plainly('', file)).toThrow('scripts/mapLibre.ts');
  }
});

test('an expression said twice is read once, unless another type is wanted of it', async () => {
  const dist = dirname(packageFile('@maplibre/maplibre-gl-style-spec', 'dist/index.mjs'));
  // Beside the package itself, whose own dependencies it needs.
  const copy = mkdtempSync(join(dist, '../.read-once-'));
  try {
    cpSync(dist, copy, { recursive: true });
    const file = join(copy, 'expression/parsing_context.mjs');
    const name = '/node_modules/@maplibre/maplibre-gl-style-spec/dist/expression/parsing_context.mjs';
    writeFileSync(file, plainly(readFileSync(file, 'utf8'), name));
    const { createExpression } = await import(join(copy, 'index.mjs'));
    const said = () => ['match', ['get', 'side'], 'alpha', '#ff0000', '#00ff00'];
    const colour = { type: 'color', 'property-type': 'data-driven', expression: { parameters: ['feature'] } };
    const read = (expression: unknown, spec: object) => createExpression(expression, 'test', spec).value;
    const [one, other, wrapped] = [
      read(said(), colour),
      read(said(), colour),
      read(['case', ['has', 'id'], said(), said()], colour),
    ];
    expect(other.expression).toBe(one.expression);
    expect(read(said(), { ...colour, type: 'string' }).expression).not.toBe(one.expression);
    for (const each of [one, other, wrapped]) {
      const colourOf = (side: string) =>
        String(each.evaluate({ zoom: 0 }, { properties: { side, id: 1 }, type: 1 }));
      expect([colourOf('alpha'), colourOf('beta')]).toEqual(['rgba(255,0,0,1)', 'rgba(0,255,0,1)']);
    }
    // Names that stand for something are read where they stand.
    const named = (value: number) =>
      read(['let', 'x', value, ['+', ['var', 'x'], ['get', 'y']]], { type: 'number' });
    const sums = [1, 2].map((value) =>
      named(value).evaluate({ zoom: 0 }, { properties: { y: 10 }, type: 1 }),
    );
    expect(sums).toEqual([11, 12]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('lines are ordered where a name runs from right to left, in whatever language it is told', () => {
  const place = sampleFeature({ id: 'alpha', title: 'Alpha', names: { ja: [{ name: 'アルファ' }] } });
  expect(runRightToLeft([place])).toBe(false);
  expect(runRightToLeft([place, { ...place, names: { he: [{ name: 'שלום' }] } }])).toBe(true);
  expect(runRightToLeft([{ ...place, short: { ar: 'ألفا' } }])).toBe(true);
});
