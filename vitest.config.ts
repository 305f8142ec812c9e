import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Other tools as oracles, the shared corpus, whole lifecycles: minutes, so `npm run test:long` has them, not `npm test`. */
const long = ['test/**/*.long.test.ts'];

/** They put another module in the place of one (`vi.mock`), and so load everything for themselves. */
const mocked = ['test/action/comment.test.ts', 'test/mistakes/mistakes.test.ts'];

/** They start many processes, most of them git, which takes a process that has grown on all the others ten times as long. */
const processes = [
  'test/{action,check,docs}/**/*.test.ts',
  'test/cli.test.ts',
  'test/{diff,ready}/cli.test.ts',
  'test/document/git.test.ts',
  'test/gateway/{commands,history,lock-race}.test.ts',
  'test/hostile/{documents,folder}.test.ts',
  'test/lint/deciders.test.ts',
  'test/ready/publish.test.ts',
];

// Loading specgate anew for each file would take a third of the time. So a test leaves nothing behind: it restores what it sets.
const isolate = false;

export default defineConfig({
  test: {
    // An end for what hangs, not a measure: a busy machine may take many times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest keeps one processor for itself; on a runner with two that would be half of the time.
    maxWorkers: availableParallelism(),
    unstubEnvs: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'long', include: long, isolate } },
      { extends: true, test: { name: 'mocked', include: mocked } },
      { extends: true, test: { name: 'processes', include: processes, exclude: [...mocked, ...long], isolate } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...mocked, ...processes, ...long],
          isolate,
        },
      },
    ],
  },
});
