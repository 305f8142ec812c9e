import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that put another module in the place of one (`vi.mock`): they load everything anew. */
const mocked = 'test/**/*.mocked.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest keeps one processor for itself; on a runner with two that would be half of the time.
    maxWorkers: availableParallelism(),
    unstubEnvs: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // Loading specgate anew for each file took a quarter of the time. So a test leaves nothing behind: it restores what it sets.
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [mocked], isolate: false },
      },
      { extends: true, test: { name: 'mocked', include: [mocked] } },
    ],
  },
});
