import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest, begun first: else one core would wait for the other's last at the end. */
const longest = ['chart.test', 'firstView', 'tryAgain', 'phone', 'update', 'accessibility', 'translated'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(`/${name}`));
      return at < 0 ? longest.length : at;
    };
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

import { root } from '../scripts/processes.mjs';

export default defineConfig({
  // Where the project's folder is a link, its files go by their paths under it.
  resolve: { preserveSymlinks: true },
  server: { fs: { allow: [root] } },
  test: {
    root: `${root}e2e`,
    include: ['**/*.test.ts'],
    // Minutes of pixels, links and use: `npm run check:contrast`, `check:links` and `soak` ask for them.
    exclude: [
      'firefox/**',
      ...(process.env.CONTRAST ? [] : ['contrast.test.ts']),
      ...(process.env.LINKS ? [] : ['everyLink.test.ts']),
      ...(process.env.SOAK ? [] : ['soak.test.ts']),
    ],
    // Without its ending, so that Vitest does not follow the link.
    globalSetup: ['./servedSite'],
    // Each browser draws its maps on one core; more than two at a time would only wait for each other.
    maxWorkers: 2,
    // The files of a worker share a browser, and the compiled code it keeps.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
