/** The short form of bench/fuzz.mjs: our own examples, mutated, through every command that reads documents (T-01, T-02). */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';
import { type FuzzWorld, fuzzCase } from './fuzz-case.ts';
import { fuzzWorld } from './fuzz-world.ts';

let world: FuzzWorld;
beforeAll(() => {
  world = fuzzWorld(folderWith(), [path.resolve(import.meta.dirname, '../../examples')], 2);
});
afterAll(() => rmSync(world.folder, { recursive: true }));

it('no mutated document breaks a law of a command', async () => {
  const codes = new Set<string>();
  for (let seed = 1; seed <= 8; seed++) {
    const result = await fuzzCase(seed, world);
    expect(result.broken, `case ${seed}`).toEqual([]);
    for (const code of Object.keys(result.codes)) codes.add(code);
  }
  // The cases reach what is refused and what is not.
  expect([...codes]).toEqual(expect.arrayContaining(['lint 1', 'diff 0', 'diff 1', 'ready 1', 'plan 0', 'plan 2']));
}, 60_000);
