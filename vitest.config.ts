import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest keeps one processor for itself; on a runner with two that would be half of the time.
    maxWorkers: availableParallelism(),
  },
});
