/**
 * One mutant after the other in one process: the tests that reach it are asked until one fails. A line of JSON for each goes to
 * the results; one that hangs ends the run, which goes on behind it when it is started again.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject, test, vi } from 'vitest';
import type { Collected } from './collect.ts';

interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly replacement: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    mutants: readonly Mutant[];
    tests: readonly string[];
    results: string;
  }
}

/** What the code of the mutated files reads and writes. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
const board: Switchboard = {};

/** The tests, with everything that they import, evaluated anew. */
async function load(): Promise<Map<string, Collected>> {
  vi.resetModules();
  const { collected } = await import('./collect.ts');
  for (const file of inject('tests')) await import(/* @vite-ignore */ file);
  return new Map(collected.map(one => [one.name, one]));
}

/** Why the test fails; undefined where it does not. */
async function failure(one: Collected | undefined): Promise<string | undefined> {
  try {
    if (!one) return 'the test is gone';
    await one.run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** The tests that hold without a mutant, the fastest first. */
async function steady(tests: ReadonlyMap<string, Collected>): Promise<string[]> {
  const durations: [string, number][] = [];
  for (const one of tests.values()) {
    board.currentTestId = one.name;
    const start = performance.now();
    if ((await failure(one)) === undefined) durations.push([one.name, performance.now() - start]);
    else console.log(`left out, fails without a mutant: ${one.name}`);
  }
  board.currentTestId = undefined;
  return durations.sort((a, b) => a[1] - b[1]).map(([name]) => name);
}

function begunBefore(results: string): Set<string> {
  mkdirSync(path.dirname(results), { recursive: true });
  const lines = existsSync(results) ? readFileSync(results, 'utf8').split('\n') : [];
  return new Set(lines.filter(line => line !== '').map(line => JSON.parse(line).id));
}

test('mutants', { timeout: 36_000_000 }, async () => {
  Object.assign(globalThis, { __stryker__: board });
  const results = inject('results');
  const begun = begunBefore(results);
  let tests = await load();
  const names = await steady(tests);
  const coverage = board.mutantCoverage ?? { static: {}, perTest: {} };

  for (const mutant of inject('mutants').filter(({ id }) => !begun.has(id))) {
    const note = (status: string) => appendFileSync(results, `${JSON.stringify({ ...mutant, status })}\n`);
    const hits = new Map(names.map(name => [name, coverage.perTest[name]?.[mutant.id] ?? 0]));
    const isStatic = coverage.static[mutant.id] !== undefined;
    const asked = isStatic ? names : names.filter(name => hits.get(name)! > 0);
    if (asked.length === 0) {
      note('not reached');
      continue;
    }
    note('begun');
    board.activeMutant = mutant.id;
    // What is made when a file is loaded must be made by the mutant.
    let why = isStatic
      ? await failure({
          name: 'load',
          run: async () => {
            tests = await load();
          },
        })
      : undefined;
    let killer: string | undefined;
    for (const name of asked) {
      if (why !== undefined) break;
      killer = name;
      board.hitCount = 0;
      board.hitLimit = isStatic ? Number.MAX_SAFE_INTEGER : hits.get(name)! * 100 + 1000;
      why = await failure(tests.get(name));
    }
    board.activeMutant = undefined;
    if (isStatic) tests = await load();
    // Something that the mutant made is still there: it says nothing of this mutant, nor would it of the next one.
    const isSpoiled = !isStatic && why !== undefined && (await failure(tests.get(killer!))) !== undefined;
    if (isSpoiled) tests = await load();
    note(
      isSpoiled ? 'spoiled' : why === undefined ? 'survived' : why.includes('Hit count limit') ? 'timeout' : 'killed',
    );
  }
});
