/** Every kind of change: complete, in its place, and true to its examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/diff/change.ts';
import { changes } from '../../src/diff/changes/index.ts';
import { diffTrees, type Trees } from '../../src/diff/diff.ts';
import { frame } from '../../src/diff/frames.ts';
import { parseYaml } from '../../src/document/yaml.ts';
import { policyOf, treeOf } from './support.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'src/diff/changes');

const read = (text: string): unknown =>
  text === '' ? undefined : parseYaml(text, 'example.yaml', 'example.yaml').data;

async function idsIn(change: (typeof changes)[number], example: Example): Promise<string[]> {
  const [base, revision] = [example.base, example.revision].map(text => frame(change.on, change.sender, read(text)));
  const trees = {
    ...(base === undefined ? {} : { base: await treeOf(base) }),
    ...(revision === undefined ? {} : { revision: await treeOf(revision) }),
  } as Trees;
  return diffTrees(trees, policyOf(example.config)).map(found => found.id);
}

describe('the kinds of change', () => {
  it('stand one in each file, by its id, and sorted', () => {
    const files = readdirSync(folder).filter(file => file !== 'index.ts');
    expect(changes.map(change => change.id)).toEqual(files.map(file => file.slice(0, -'.ts'.length)).sort());
    expect(new Set(changes.map(change => change.id)).size).toBe(changes.length);
  });

  it.each(changes.map(change => [change.id, change] as const))('%s says all that a reader needs', (_id, change) => {
    for (const text of [change.title, change.why, change.remedy]) expect(text.length).toBeGreaterThan(10);
    for (const text of [change.why, change.remedy]) expect(text).toMatch(/\.$/);
    expect(change.title).not.toMatch(/\.$/);
    expect(change.breaking && change.level === 'info').toBe(false);
    expect(change.examples.some(example => example.finds) || change.id.endsWith('schema-changed')).toBe(true);
  });

  it.each(
    changes.flatMap(change =>
      change.examples.map((example, index) => [`${change.id} ${index + 1}`, change, example] as const),
    ),
  )('%s is found in its examples, and only there', async (_name, change, example) => {
    const ids = await idsIn(change, example);
    if (example.finds) expect(ids).toContain(change.id);
    else expect(ids).not.toContain(change.id);
  });

  const reference = path.resolve(root, '../shared/reference/breaking-changes.md');
  it.skipIf(!existsSync(reference))('stand for every check of oasdiff (skipped without ../shared)', async () => {
    const { versionProblems } = await import('../../src/diff/version-problems.ts');
    const ours = new Set([...changes, ...versionProblems].flatMap(change => change.oasdiff));
    const theirs = [...readFileSync(reference, 'utf8').matchAll(/^\| `([a-z0-9-]+)` \| (?:ERR|WARN|INFO) \|/gm)].map(
      match => match[1]!,
    );
    expect(theirs).toHaveLength(509);
    expect(theirs.filter(id => !ours.has(id))).toEqual([]);
    expect([...ours].filter(id => !theirs.includes(id))).toEqual([]);
  });
});
