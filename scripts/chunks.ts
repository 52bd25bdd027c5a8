import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { workerEntry } from './mapLibre.ts';
import { root } from './processes.mjs';

type ModuleOf = (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds' | 'importers'> | null;

const page = join(root, 'src/main.tsx');
/** What of the page waits for the map. */
const panels = join(root, 'src/page/showPage.tsx');
/** What shows what a reader chose. */
const chosen = join(root, 'src/page/OpenPanel.tsx');
const sheet = join(root, 'src/symbols.tsx');
const map = join(root, 'src/map/makeMap.ts');
/** What is no part of the map, though of the page it alone needs it. */
const ours = /\/src\/(atlas|layers|messages|state)\//;
const worker = `\0${workerEntry}`;

/**
 * Names the files that modules go into, so that a first view asks for a few files and not for dozens of some hundred bytes: one
 * for all that the page needs at once, one for what map and worker share. Entries, and what is fetched later, stay by themselves,
 * but for crumbs that what was chosen shares with the rest: what the map alone needs is in its own file so, without one more that leads to it.
 */
export function chunkNames(): (id: string, graph: { getModuleInfo: ModuleOf }) => string | null {
  let sets: Record<'page' | 'panels' | 'sheet' | 'map' | 'worker', Set<string>> | undefined;
  return (id, graph) => {
    const from = (entry: string) => importedBy(entry, (each) => graph.getModuleInfo(each));
    const crumbs = () => {
      const all = from(chosen).add(chosen);
      const shared = (each: string) => graph.getModuleInfo(each)?.importers.some((by) => !all.has(by));
      return [...all].filter(shared).flatMap((each) => [each, ...from(each)]);
    };
    sets ??= {
      ...{ page: from(page), panels: new Set([...from(panels), ...crumbs()]) },
      ...{ sheet: from(sheet), map: from(map), worker: from(worker) },
    };
    // What the worker needs must not bring the page with it.
    if (sets.worker.has(id)) return sets.map.has(id) && !sets.page.has(id) ? 'libre' : null;
    if (sets.page.has(id)) return 'page';
    // Words, signs and rules serve other pages too, which must not fetch the map with them; and one style sheet will do.
    const isStyle = /\.css(\?|$)/.test(id);
    const isShared = isStyle || ours.test(id) || sets.sheet.has(id) || sets.panels.has(id);
    if (isShared && sets.map.has(id)) return 'page';
    if (!sets.panels.has(id)) return null;
    return isStyle ? 'page' : 'panels';
  };
}

/** All modules that this one imports, by whatever way but later, without it. */
function importedBy(entry: string, moduleOf: ModuleOf): Set<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of moduleOf(id)?.importedIds ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}
