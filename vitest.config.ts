import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Against other tools and the shared corpus: minutes, so `npm run test:oracles` has them, not `npm test`. */
const oracles = ['test/**/*.oracle.test.ts'];

/**
 * Tests that start many processes, most of them git: a process as large as one that ran many files of tests takes ten times
 * as long to start another. `vi.mock` has its place in these folders too, since they load everything anew for each file.
 */
const alone = [
  'test/{action,check,docs,mistakes}/**/*.test.ts',
  'test/{cli,walkthrough}.test.ts',
  'test/{diff,ready}/cli.test.ts',
  'test/document/git.test.ts',
  'test/gateway/{commands,history,kill,lock-race}.test.ts',
  'test/hostile/{documents,folder}.test.ts',
  'test/lint/deciders.test.ts',
  'test/ready/publish.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest keeps one processor for itself; on a runner with two that would be half of the time.
    maxWorkers: availableParallelism(),
    unstubEnvs: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'oracles', include: oracles } },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        // Loading specgate anew for each file took a quarter of the time. So a test leaves nothing behind: it restores what it sets.
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [...alone, ...oracles], isolate: false },
      },
    ],
  },
});
