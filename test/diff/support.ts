/** Comparing texts and values in tests. */

import { readConfig } from '../../src/config/read.ts';
import { requiredBump } from '../../src/diff/bump.ts';
import { diffTrees } from '../../src/diff/diff.ts';
import { type Policy, readPolicy } from '../../src/diff/policy.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import type { ChangeReport } from '../../src/report/diff-report.ts';

const today = '2026-11-21';

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

/** A document with the schema as JSON body: of a request where `sender` is the client, else of a response. */
export function bodyOf(
  schema: unknown,
  { sender = 'client', openapi = '3.0.3', schemas = {}, type = 'application/json' }: BodyOptions = {},
): object {
  const content = { [type]: { schema } };
  const operation =
    sender === 'client'
      ? { requestBody: { required: true, content }, responses: {} }
      : { responses: { '200': { description: 'x', content } } };
  const info = { title: 'a', version: '1.0.0' };
  return { openapi, info, paths: { '/a': { post: operation } }, components: { schemas } };
}

export interface BodyOptions {
  sender?: 'client' | 'api';
  openapi?: string;
  schemas?: Record<string, unknown>;
  type?: string;
}

/** The bump that two documents ask for. */
export async function bumpBetween(base: unknown, revision: unknown): Promise<string> {
  return requiredBump(await changesBetween(base, revision));
}
