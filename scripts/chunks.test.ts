import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chunkNames } from './chunks.ts';
import { workerEntry } from './mapLibre.ts';
import { root } from './processes.mjs';

test('a module goes with the page, with the panels that wait for the map, or with what map and worker share, in one file each; what the map alone needs is left to it, and crumbs of what was chosen go with the panels', () => {
  const imports: Record<string, string[]> = {
    [join(root, 'src/main.tsx')]: ['page', 'both', 'everywhere'],
    [join(root, 'src/map/makeMap.ts')]: [
      'map',
      'map.css',
      '/x/src/messages/series.ts',
      'ofSheet',
      'ofBoth',
      'both',
      'shared',
      'everywhere',
    ],
    [join(root, 'src/page/showPage.tsx')]: ['panel', 'panel.css', 'ofBoth', 'page'],
    [join(root, 'src/symbols.tsx')]: ['ofSheet'],
    [join(root, 'src/page/OpenPanel.tsx')]: ['ofChosen', 'crumb'],
    later: ['crumb'],
    crumb: ['ofCrumb'],
    [`\0${workerEntry}`]: ['shared', 'everywhere', 'worker'],
    page: ['deep'],
    deep: ['page'],
  };
  const getModuleInfo = (id: string) => ({
    importedIds: imports[id] ?? [],
    importers: Object.keys(imports).filter((each) => imports[each]?.includes(id)),
  });
  const nameOf = chunkNames();
  const named = [
    'page',
    'deep',
    'panel',
    'panel.css',
    'ofBoth',
    'both',
    'map',
    'map.css',
    '/x/src/messages/series.ts',
    'ofSheet',
    'shared',
    'everywhere',
    'worker',
    'later',
    'ofChosen',
    'crumb',
    'ofCrumb',
  ].map((id) => nameOf(id, { getModuleInfo }));
  expect(named).toEqual([
    'page',
    'page',
    'panels',
    'page',
    'page',
    'page',
    null,
    'page',
    'page',
    'page',
    'libre',
    null,
    null,
    null,
    null,
    'panels',
    'panels',
  ]);
});
