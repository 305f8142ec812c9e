/** The labelled pairs of ../shared/cases/diff: every undisputed verdict right, and the bump on at least 98 of 100. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { requiredBump } from '../../src/diff/bump.ts';
import { diffTrees } from '../../src/diff/diff.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { Spaces } from '../../src/document/operands.ts';
import { loadTree } from '../../src/document/tree.ts';
import { policyOf } from './support.ts';

interface Case {
  id: string;
  base: string;
  revision: string;
  breaking: boolean;
  bump: string;
  bumpAlso?: string[];
  disputed?: boolean;
}

const folder = path.resolve(import.meta.dirname, '../../../shared/cases/diff');
const hasCases = existsSync(folder);
const cases: Case[] = hasCases ? JSON.parse(readFileSync(path.join(folder, 'cases.json'), 'utf8')) : [];
const judged = cases.filter(one => !one.disputed);

const verdicts = new Map<Case, ReturnType<typeof work>>();

function verdict(one: Case): ReturnType<typeof work> {
  const known = verdicts.get(one) ?? work(one);
  verdicts.set(one, known);
  return known;
}

async function work({ base, revision }: Case) {
  const loader = new Loader(defaultLimits);
  const spaces = new Spaces(folder);
  const tree = (file: string) => loadTree(loader.read(spaces.onDisk(file)), loader);
  const changes = diffTrees({ base: await tree(base), revision: await tree(revision) }, policyOf());
  return { breaking: changes.some(change => change.breaking), bump: requiredBump(changes), changes };
}

describe.skipIf(!hasCases)('the labelled pairs (skipped without ../shared)', () => {
  it.each(judged.map(one => [one.id, one] as const))('%s', async (_id, one) => {
    expect((await verdict(one)).breaking).toBe(one.breaking);
  });

  it('ask for the right bump', async () => {
    const wrong: string[] = [];
    for (const one of judged) {
      const { bump } = await verdict(one);
      if (![one.bump, ...(one.bumpAlso ?? [])].includes(bump)) wrong.push(`${one.id}: ${bump}`);
    }
    expect(judged.length).toBeGreaterThanOrEqual(183);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(judged.length * 0.02);
  });

  it('end without a crash where the field disagrees', async () => {
    for (const one of cases.filter(({ disputed }) => disputed)) await verdict(one);
  });

  it('show a value for what breaks by a schema, except where nothing can be shown', async () => {
    let unproven = 0;
    for (const one of judged) {
      for (const change of (await verdict(one)).changes) {
        if (change.proof === 'witness') expect(change.witness).not.toBeNull();
        if (change.proof === 'none') unproven++;
      }
    }
    expect(unproven).toBeLessThanOrEqual(judged.length * 0.05);
  });
});
