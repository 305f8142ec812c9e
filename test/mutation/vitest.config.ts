/** The tests that a mutation run asks (docs/mutation.md): those of the kernels, without the ones that start processes. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: [
      'test/{text,verdict}.test.ts',
      'test/report/{github,junit,markdown,stylish,plan}.test.ts',
      'test/diff/{changes,version,message}.test.ts',
      'test/gateway/{order,run,scenarios,lifecycle}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
