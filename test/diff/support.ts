/** Comparing texts and values in tests. */

import { readConfig } from '../../src/config.ts';
import { diffTrees } from '../../src/diff/diff.ts';
import { type Policy, readPolicy } from '../../src/diff/policy.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import type { ChangeReport } from '../../src/report/diff-report.ts';

export const today = '2026-11-21';

/** A tree of a text, or of data as JSON. */
export function treeOf(source: unknown, name = 'openapi.yaml'): Promise<Tree> {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  return loadTree(parseDocument(text, name), new Loader(defaultLimits));
}

/** The policy of a text under `diff:` in the config. */
export function policyOf(text?: string): Policy {
  if (text === undefined) return readPolicy(undefined, today);
  const config = readConfig(new TextEncoder().encode(`diff:\n${text.replace(/^/gm, '  ')}\n`), 'specgate.yaml', '/');
  return readPolicy(config, today);
}

/** The changes between two texts or values. */
export async function changesBetween(
  base: unknown,
  revision: unknown,
  policy: Policy = policyOf(),
): Promise<ChangeReport[]> {
  return diffTrees({ base: await treeOf(base), revision: await treeOf(revision) }, policy);
}
