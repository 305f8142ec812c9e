/** Our example checks against Spectral's own function, called with the same values, over the documents of the corpus. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import stockExample from '@stoplight/spectral-rulesets/dist/oas/functions/oasExample.js';
import { expect, test } from 'vitest';
import { fromPointer, getAt, isObject, own, type Path } from '../../../src/document/pointer.ts';
import { openapiVersion } from '../../../src/document/version.ts';
import oasExample, { type OasExampleOptions } from '../../../src/lint/functions/oas-example.ts';
import type { RuleContext } from '../../../src/lint/rule.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const maxBytes = 300_000;
const files = existsSync(corpus) ? ['bc', 'public'].flatMap(list) : [];

function list(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, corpus))
    .map(name => `${folder}/${name}`)
    .filter(name => /\.(json|ya?ml)$/.test(name) && !name.includes('malformed'))
    .filter(name => statSync(new URL(name, corpus)).size < maxBytes);
}

interface Difference {
  at: string;
  stock: string[];
  ours: string[];
}

/** Runs Spectral's example rules over a document; at each value both functions speak. */
async function compare(text: string): Promise<{ compared: number; differences: Difference[] }> {
  const differences: Difference[] = [];
  let compared = 0;
  const seen = new Map<object, Set<string>>();
  const both = (value: unknown, options: OasExampleOptions, context: StockContext) => {
    // The resolved document repeats shared objects: once for each path of a kind is enough.
    const key = `${JSON.stringify(options)} ${context.path.slice(0, 2).join()} ${context.path[3]}`;
    if (isObject(value)) {
      const keys = seen.get(value) ?? new Set();
      if (keys.has(key)) return [];
      seen.set(value, keys.add(key));
    }
    compared++;
    const stock = (stockExample as unknown as StockFunction)(value, options, context) ?? [];
    const ours = oasExample(value, options, contextOf(context)) ?? [];
    const expected = stock.map(one => tell(one.path ?? context.path)).sort();
    const found = ours.map(one => tell(one.path ?? context.path)).sort();
    if (expected.join() !== found.join()) {
      const isSilent = stock.length === 0 && /"\$ref"/.test(JSON.stringify(value));
      if (!isSilent) differences.push({ at: tell(context.path), stock: stock.map(say), ours: ours.map(say) });
    }
    return [];
  };
  const rules: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rulesets.oas.rules as unknown as Record<string, StockRule>)) {
    if (/valid-(media|schema)-example/.test(name)) rules[name] = { ...rule, then: { ...rule.then, function: both } };
  }
  const spectral = new core.Spectral();
  spectral.setRuleset({ rules } as never);
  await spectral.run(new core.Document(text, parsers.Yaml as never));
  return { compared, differences };
}

interface StockContext {
  path: Path;
  document: { data: unknown };
  documentInventory: { resolved: unknown };
}
type Result = { message: string; path?: Path };
type StockFunction = (value: unknown, options: OasExampleOptions, context: StockContext) => Result[] | undefined;
interface StockRule {
  then: object;
}

const tell = (path: Path): string =>
  path
    .map(String)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' > ');
const say = (result: Result): string => `${tell(result.path ?? [])}: ${result.message}`;

/** In the resolved document only references that take part in a ring are left. */
function contextOf({ path, documentInventory }: StockContext): RuleContext {
  const root = documentInventory.resolved;
  return {
    path,
    root,
    version: openapiVersion(root),
    deref(value) {
      const ref = own(value, '$ref');
      if (typeof ref !== 'string') return value;
      return getAt(root, fromPointer(decodeURIComponent(ref.slice(1))) ?? []) ?? value;
    },
  };
}

test.skipIf(files.length === 0)(
  'the corpus has examples to compare (SKIPPED where ../shared/corpus is absent)',
  async () => {
    let compared = 0;
    for (const file of files.slice(0, 3))
      compared += (await compare(readFileSync(new URL(file, corpus), 'utf8'))).compared;
    expect(compared).toBeGreaterThan(50);
  },
);

test.each(files)('%s: the same paths as Spectral', async file => {
  const { differences } = await compare(readFileSync(new URL(file, corpus), 'utf8'));
  expect(differences).toEqual([]);
});
