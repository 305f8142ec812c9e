/**
 * The tests that a mutation run asks (docs/mutation.md): those that MUTATION_TESTS names, else those of all kernels, without
 * the ones that start processes.
 */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: process.env.MUTATION_TESTS?.split(' ') ?? [
      'test/{text,verdict}.test.ts',
      'test/report/{github,junit,markdown,stylish,plan}.test.ts',
      'test/diff/{changes,version,message}.test.ts',
      'test/diff/schema/{contain,differences}.test.ts',
      'test/gateway/{order,plan,run,scenarios,lifecycle}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
