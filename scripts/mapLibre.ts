import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { packageFile } from '../src/atlas/kept/packageFile.ts';
import type { Feature } from '../src/atlas/model/feature.ts';
import { root } from './processes.mjs';

const sources = join(root, 'node_modules/maplibre-gl/src/');
const addressId = 'virtual:map-worker';
const letters = join(root, 'src/map/workerLetters.ts');
/** The worker of a build: the library's, and what of ours runs in it. */
export const workerEntry = 'virtual:map-worker/entry';
const parts = [join(sources, 'source/worker.ts'), join(root, 'src/map/workerShapes.ts')];
/** A form of tiles that nothing here is in, whose reader is a sixth of what map and worker share. */
const unusedTiles = '@maplibre/mlt';
const noTiles = `export const GEOMETRY_TYPE = {};
export function decodeTile() { throw new Error('This site was built without MapLibre tiles (mlt).'); }`;
/** What orders lines that run from right to left, which MapLibre asks for these letters only. */
const ordering = 'bidi-js';
const noOrdering = 'export default () => null;';
/** Taken as a module, it brings nothing along that map, worker and page would share. */
const hashing = 'murmurhash-js';
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether any of these is called on the map by letters that are written from right to left. */
export const runRightToLeft = (features: readonly Pick<Feature, 'title' | 'names' | 'short'>[]): boolean =>
  features.some(({ title, names, short }) => rightToLeft.test(JSON.stringify([title, names, short])));

/**
 * What only judges styles, which our tests do (`validateStyleMin`): a tenth of what map and worker share, and time of every start.
 */
const judge = /\/maplibre-gl\/src\/style\/validate_style\.ts$/;
const noJudge = `const sound = () => false;
export { sound as validateStyleAndEmit, sound as emitValidationErrors, sound as validateAndEmit };
export const validateStyle = {};
export const SPEC_SOURCE_TYPES = new Set();`;
/**
 * What no map of ours has: reliefs and terrain, heat maps, extrusions, gradients along lines, layers, sources and controls of
 * other kinds, drawings for MapLibre's own makers, and two expressions that measure. Patterns of modules, of the library and of its style language.
 */
export const unusedParts = {
  library: [
    'style/style_layer/(?:heatmap|hillshade|color_relief|fill_extrusion|custom)_style_layer',
    'data/bucket/(?:heatmap|fill_extrusion)_bucket',
    'data/dem_data',
    'source/(?:video|canvas|raster_dem_tile)_source',
    'source/raster_dem_tile_worker_source',
    'render/terrain',
    'webgl/render_to_texture',
    'webgl/draw/draw_(?:heatmap|hillshade|color_relief|fill_extrusion|terrain|debug|collision_debug|custom)',
    'webgl/program/(?:heatmap|hillshade|color_relief|fill_extrusion|debug)_program',
    'shaders/glsl/(?:heatmap|hillshade|color_relief|fill_extrusion|terrain|debug|collision|line_gradient)[a-z_]*\\.(?:fragment|vertex)\\.glsl\\.g',
    'ui/control/(?:attribution|logo)_control',
    'ui/hash',
  ],
  style: ['expression/definitions/(?:distance|within)'],
};
/**
 * What map and worker do for nothing here, by module: the text of the source, and what stands in its place. A tile comes with every
 * part of each expression that its layers paint by, where the page asks only whether one goes by feature-state or the zoom: to
 * evaluate, it takes that of the style. Shapes read from a file are sent to the page whole. Where a pattern lies in its picture is worked
 * out eight times for each position drawn with it. For a judge of styles, who is left out, the whole style is written down at each layer that is added.
 * An expression is read wherever it is said, most of ours in several layers: it is read once. The state of the style is put into what
 * it is evaluated with at two places. Of what is sent to a worker each list and record is asked whether it is one of thirteen other things.
 * Smoothed outlines of areas are made though no area has one (`fewPrograms.ts`). Lists of positions begin with room for a hundred, and
 * grow fivefold: most of it is thrown away unused.
 * A letter is drawn by the page, which has the fonts, and sent to the worker for each tile that holds it: here its pixels are, once,
 * and `workerLetters.ts` computes the distances to its edge, which took the page three times as long as drawing.
 * To learn whether the browser draws where nobody sees it, it would draw with the graphics processor, which all wait for until it is ready.
 */
export const plainer: Record<string, readonly [from: RegExp, to: string][]> = {
  'util/web_worker_transfer': [
    [
      /function isSerializeHandledByBuiltin\(input: unknown\) \{/,
      '$& if (Array.isArray(input) || input?.constructor === Object) return false;',
    ],
    [
      /register\('(Zoom(?:Dependent|Constant)Expression)', \1\)/g,
      "register('$1', $1, { omit: ['_styleExpression', '_globalState', 'globalStateRefs'] })",
    ],
  ],
  '@maplibre/maplibre-gl-style-spec/dist/expression/parsing_context': [
    [
      /_parse\(expr, options\) \{/,
      `_parse(expr, options) {
        if (!Array.isArray(expr) || this.scope.parent) return this._parseAnew(expr, options);
        const said = JSON.stringify([this.expectedType, options, expr]);
        if (known.size === 0) setTimeout(() => known.clear());
        let parsed = known.get(said);
        if (!parsed) known.set(said, (parsed = this._parseAnew(expr, options)));
        return parsed;
      }
      _parseAnew(expr, options) {`,
    ],
    [/^/, 'const known = new Map();\n'],
  ],
  '@maplibre/maplibre-gl-style-spec/dist/expression/index': [
    [
      /function addGlobalState\(globals, globalState\) \{/,
      '$& if (globals?.globalState === globalState) return globals;',
    ],
  ],
  'style/style': [[/style: this\.serialize\(\),/, '']],
  'source/geojson_worker_source': [[/if \(params\.request\) result\.data = params\.data;/, '']],
  '@mapbox/tiny-sdf/index': [
    [
      /const imgData = (ctx\.getImageData\(.*\));/,
      `return this.encode(glyph, $1);
    }
    encode(glyph, imgData) {
        const {data, width, height, glyphWidth, glyphHeight} = glyph;
        const {buffer, gridInner, gridOuter} = this;
        const len = data.length;`,
    ],
  ],
  'render/glyph_manager': [
    [
      /const tinySDF = new TinySDF\(options\) as Rasterizer;/,
      `$&
    tinySDF.encode = (glyph, {data}) => {
        for (let y = 0; y < glyph.glyphHeight; y++)
            for (let x = 0; x < glyph.glyphWidth; x++)
                glyph.data[(y + padding) * glyph.width + padding + x] = data[(y * glyph.glyphWidth + x) * 4 + 3];
        return glyph;
    };`,
    ],
  ],
  'source/worker_tile': [
    [/^/, `import { lettersOf } from ${JSON.stringify(letters)};\n`],
    [
      /getGlyphsPromise = (actor\.sendAsync\(\{type: MessageType\.getGlyphs, .*?\}\}), abortController\);/,
      'getGlyphsPromise = lettersOf(actor, stacks, (stacks) => $1));',
    ],
  ],
  'data/bucket/fill_bucket': [
    [/(?<=subdivisionGranularity\.fill\.getGranularityForZoomLevel\(canonical\.z\))\)/, ', false)'],
  ],
  'util/struct_array': [
    [/const DEFAULT_CAPACITY = 128;/, 'const DEFAULT_CAPACITY = 16;'],
    [/const RESIZE_MULTIPLIER = 5;/, 'const RESIZE_MULTIPLIER = 2;'],
  ],
  'util/offscreen_canvas_supported': [
    [/getContext\('2d'\)/, "getContext('2d', { willReadFrequently: true })"],
  ],
  'render/image_atlas': [
    [/return this\.tl\.concat\(this\.br\);/, 'return (this.corners ??= this.tl.concat(this.br));'],
  ],
};
const unused = new RegExp(
  `/maplibre-gl/src/(?:${unusedParts.library.join('|')})\\.ts$|` +
    `/maplibre-gl-style-spec/dist/(?:${unusedParts.style.join('|')})\\.mjs$`,
);
const packagedWorker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Vite plugin: `virtual:map-worker` is the address of MapLibre's worker. A build makes library and worker from the package's
 * own sources, so that what both need is one file: as packaged, each holds all of it. What the site has no use for is left
 * out. The development server takes the packaged ones.
 * @param features - what the map may name
 */
export function mapLibrePlugin(features: () => readonly Feature[]): Plugin {
  let isBuild = true;
  return {
    name: 'map-libre',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId(id) {
      if (id === addressId || id === workerEntry) return `\0${id}`;
      if (
        isBuild &&
        (id === unusedTiles || id === hashing || (id === ordering && !runRightToLeft(features())))
      )
        return `\0${id}`;
      return isBuild && id === 'maplibre-gl' ? join(sources, 'index.ts') : undefined;
    },
    load(id) {
      if (id === `\0${workerEntry}`) return parts.map((file) => `import ${JSON.stringify(file)};`).join('\n');
      if (id === `\0${unusedTiles}`) return noTiles;
      if (id === `\0${ordering}`) return noOrdering;
      if (id === `\0${hashing}`)
        return `const module = {};\n${readFileSync(packageFile(hashing, 'murmurhash3_gc.js'))}\nexport default module.exports;`;
      if (isBuild && judge.test(id)) return noJudge;
      // It only says its version.
      if (isBuild && id.endsWith('/maplibre-gl/package.json'))
        return JSON.stringify({ version: JSON.parse(readFileSync(id, 'utf8')).version });
      if (id !== `\0${addressId}`) return undefined;
      if (!isBuild) return `export { default } from ${JSON.stringify(packagedWorker)};`;
      const worker = this.emitFile({ type: 'chunk', id: workerEntry, name: 'mapWorker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      filter: {
        id: /\/maplibre-gl\/(src\/.*\.ts|dist\/maplibre-gl\.css)$|\/maplibre-gl-style-spec\/dist\/.*\.mjs$|\/tiny-sdf\/index\.js$/,
      },
      async handler(code, id) {
        if (id.endsWith('.css')) return isBuild ? withoutControls(code) : undefined;
        if (id.endsWith('.js')) return isBuild ? plainly(code, id) : undefined;
        if (id.endsWith('.mjs')) {
          if (!isBuild) return undefined;
          return unused.test(id) ? emptied(this.parse(code)) : plainly(code, id);
        }
        // Its classes declare fields that their bases have set: declared must not mean set anew.
        const plain = await transformWithOxc(plainly(code, id), id, {
          lang: 'ts',
          target: 'es2023',
          typescript: { removeClassFieldsWithoutInitializer: true },
          assumptions: { setPublicClassFields: true },
        });
        return unused.test(id) ? emptied(this.parse(plain.code)) : plain;
      },
    },
  };
}

/** The module's source with what stands in `plainer`. Throws where the library says it otherwise by now. */
export function plainly(code: string, id: string): string {
  const parts = plainer[id.replace(/^.*\/(maplibre-gl\/src|node_modules)\/|\.m?[jt]s$/g, '')] ?? [];
  return parts.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${id} has no ${from} any more: see scripts/mapLibre.ts.`);
    return changed;
  }, code);
}

type Program = ReturnType<Rolldown.PluginContext['parse']>;

/**
 * A module that exports the same names, of which nothing is left: each denies what it is asked, and throws where one is to be
 * made. A default export, such as a shader's text, is empty.
 */
export function emptied(program: Program): string {
  const names = program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const declared = node.declaration ? declaredNames(node.declaration) : [];
    return [
      ...declared,
      ...node.specifiers.map(({ exported }) => ('name' in exported ? exported.name : exported.value)),
    ];
  });
  const isDefault = program.body.some(({ type }) => type === 'ExportDefaultDeclaration');
  return `function absent() {
  if (new.target) throw new Error('This site was built without this part of MapLibre: see scripts/mapLibre.ts.');
  return false;
}
export { ${names.map((name) => `absent as ${name}`).join(', ')} };
${isDefault ? "export default '';" : ''}`;
}

type Declaration = NonNullable<
  Extract<Program['body'][number], { type: 'ExportNamedDeclaration' }>['declaration']
>;

function declaredNames(declaration: Declaration): string[] {
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

/** What the library's style sheet says of its own controls, with their pictures: nine tenths of it. The site's are its own. */
const ofControls = /maplibregl-(ctrl|popup|marker|user-location|attrib|compact)/;

/** The style sheet without rules of the library's controls. */
export function withoutControls(css: string): string {
  const rules = css.matchAll(/\s*([^{}]*)\{((?:[^{}]|\{[^{}]*\})*)\}/g);
  return [...rules]
    .map(([, head = '', body = '']) => {
      if (head.startsWith('@keyframes')) return '';
      const kept = head.startsWith('@') ? head : selectorsOf(head).join(',');
      const inside = body.includes('{') ? withoutControls(body) : body;
      return kept && inside ? `${kept}{${inside}}` : '';
    })
    .join('');
}

const selectorsOf = (head: string): string[] =>
  head.split(/,(?![^(]*\))/).filter((selector) => !ofControls.test(selector));
