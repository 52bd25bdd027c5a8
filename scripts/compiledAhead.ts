import type { Plugin } from 'vite';

/** Files of whose functions, by size, a first view calls half or more: of what map and worker share it is a third. */
const calledAtOnce = /^assets\/(?:page|makeMap|panels)-[^/]*\.js$/;

/**
 * Vite plugin: has Chromium compile these files whole as they come, beside the page's own thread, and not each function there when it is
 * first called. To other browsers it is a comment. It has to be the first of a file, so it is set when all else has been.
 */
export function compiledAheadPlugin(): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && calledAtOnce.test(file.fileName))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      },
    },
  };
}
