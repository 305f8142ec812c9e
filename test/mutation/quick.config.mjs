/**
 * Mutants of the files that MUTATE names, held against the tests that MUTATION_TESTS names, in one process (docs/mutation.md). The code
 * with all of its mutants is Stryker's; which of them is on is a variable, so that nothing is loaded anew for each of them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');
const list = text => (text ? text.split(' ') : []);
const log = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false, warn: console.warn };
const { files, mutants } = await new Instrumenter(log).instrument(
  list(process.env.MUTATE)
    .map(name => path.join(root, name))
    .map(name => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: [], mutationLevel: 'advanced' },
);
/** Each so many mutants are tried, or those with these numbers. */
const each = Number(process.env.MUTATION_EACH ?? 1);
const ids = list(process.env.MUTATION_IDS);

export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      resolveId(source, importer = '') {
        const isTest = source === 'vitest' && importer.endsWith('.test.ts');
        return isTest ? path.join(import.meta.dirname, 'collect.ts') : undefined;
      },
      load: id => files.find(({ name }) => name === id)?.content,
    },
  ],
  test: {
    root,
    include: ['test/mutation/mutants.ts'],
    maxWorkers: 1,
    disableConsoleIntercept: true,
    provide: {
      results: path.join(root, process.env.MUTATION_RESULTS ?? 'coverage/mutants.jsonl'),
      tests: list(process.env.MUTATION_TESTS).map(name => path.join(root, name)),
      mutants: mutants
        .map(({ id, fileName, mutatorName, replacement, location }) => ({
          id,
          file: path.relative(root, fileName),
          line: location.start.line + 1,
          column: location.start.column + 1,
          kind: mutatorName,
          replacement,
        }))
        .filter(({ id }, index) => (ids.length > 0 ? ids.includes(id) : index % each === 0)),
    },
  },
});
