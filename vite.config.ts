import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { basePicturesPlugin } from './scripts/basePictures.ts';
import { chunkNames } from './scripts/chunks.ts';
import { compiledAheadPlugin } from './scripts/compiledAhead.ts';
import { contentSecurityPolicyPlugin } from './scripts/contentSecurityPolicy.ts';
import { fontsPlugin } from './scripts/fonts.ts';
import { mapLibrePlugin } from './scripts/mapLibre.ts';
import { offlinePlugin } from './scripts/offline.ts';
import { precompressPlugin } from './scripts/precompress.ts';
import { preloadPlugin } from './scripts/preload.ts';
import { prerenderPlugin } from './scripts/prerender.ts';
import { root } from './scripts/processes.mjs';
import { replaceWhenWhole } from './scripts/replaceWhenWhole.ts';
import { searchIndex } from './scripts/searchIndex.ts';
import { startWordsPlugin } from './scripts/startWords.ts';
import { styleLayersPlugin } from './scripts/styleLayers.ts';
import { atlasPlugin } from './src/atlas/vitePlugin.ts';
import { featureTiles } from './src/basemap/featureTiles.ts';
import { keptAtlas } from './src/basemap/loaded/keptAtlas.ts';
import { basemapPlugin } from './src/basemap/vitePlugin.ts';
import { depthEdges } from './src/layers/depthTones.ts';
import { seafloorColours } from './src/layers/palette.ts';
import { spritePlugin } from './src/layers/sprite/vitePlugin.ts';
import { sourceNames } from './src/layers/symbol.ts';
import { viewFaults } from './src/state/viewFaults.ts';

const geoDir = process.env.GEO_DIR ?? 'geo';

const atlas = atlasPlugin({
  geoDir,
  load: (folder) => keptAtlas(folder, { judgeView: viewFaults }),
  tile: (drawn) => featureTiles(drawn, sourceNames.features),
  index: searchIndex,
});

export default defineConfig({
  define: {
    'import.meta.env.ARCHIVES_URL': JSON.stringify((process.env.ARCHIVES_URL ?? '').replace(/[^/]$/, '$&/')),
  },
  // Relative, so that the built site works at any path of any host.
  base: './',
  root,
  // Where the root is a link, its files go by their paths under it.
  resolve: { preserveSymlinks: true },
  // Pages are files: an unknown address is answered with 404, not with the map.
  appType: 'mpa',
  plugins: [
    react(),
    mapLibrePlugin(() => atlas.api.atlas().features),
    fontsPlugin({ geoDir }),
    startWordsPlugin(),
    basemapPlugin({ geoDir, seafloor: seafloorColours, depthEdges }),
    atlas,
    basePicturesPlugin({ geoDir, atlas: () => atlas.api.atlas() }),
    spritePlugin({ atlas: () => atlas.api.atlas() }),
    styleLayersPlugin({ atlas: () => atlas.api.atlas() }),
    contentSecurityPolicyPlugin({ geoDir }),
    prerenderPlugin({ geoDir, atlas: atlas.api }),
    preloadPlugin(() => atlas.api.firstFiles()),
    compiledAheadPlugin(),
    offlinePlugin(),
    precompressPlugin(),
    replaceWhenWhole(),
  ],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A file of its own, as its licence asks: a reader may put another in its place (LGPL-3, 4).
          groups: [{ name: 'geojson-validation', test: /\/node_modules\/geojson-validation\// }],
        },
      },
    },
  },
  build: {
    target: 'es2023',
    // Every browser that can draw the map knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'index.html',
        symbols: 'symbols.html',
        sw: 'src/serviceWorker.ts',
      },
      output: {
        // Its place says what it may answer for, and its address never changes.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkNames() }] },
      },
      // Reading geo/ is most of a build, and meant to be.
      checks: { pluginTimings: false, bundlerTimings: false },
    },
    // The content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
