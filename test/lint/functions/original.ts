/** Runs a stock function beside Spectral's own of the same name, and says what each of them finds. */
import core, { type IFunction } from '@stoplight/spectral-core';
import * as formats from '@stoplight/spectral-formats';
import * as functions from '@stoplight/spectral-functions';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import * as oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import { expect } from 'vitest';
import { isObject, type Path } from '../../../src/document/pointer.ts';
import { stock } from '../../../src/lint/functions/stock.ts';
import { contextOf } from '../../support/context.ts';

const { Spectral, Document } = core;

type Inventory = Parameters<IFunction>[2]['documentInventory'] & { resolved?: unknown };
type Original = IFunction & { validator(options: unknown): void };

/** Every function that Spectral's packages hold, by its name in rulesets. */
export const originals = new Map<string, Original>();
for (const one of [...Object.values(functions), ...Object.values(oasFunctions)]) add(one);
for (const rule of Object.values(rulesets.oas.rules) as { then: { function: unknown } | { function: unknown }[] }[])
  for (const then of [rule.then].flat()) add(then.function);

function add(one: unknown): void {
  if (typeof one === 'function' && 'validator' in one) originals.set(one.name, one as unknown as Original);
}

/** A document as Spectral sees it: references resolved, and the graph of what they reach. */
export interface Resolved {
  root: unknown;
  resolved: unknown;
  graph: unknown;
}

const source = '/api.json';

/** Resolves by Spectral itself: a rule's function is given the inventory. */
export async function resolve(root: unknown): Promise<Resolved> {
  let inventory: Inventory | undefined;
  const spectral = new Spectral();
  spectral.setRuleset({
    rules: {
      look: {
        given: '$',

        then: {
          function: (_value, _options, context) => {
            inventory = context.documentInventory;
          },
        },
      },
    },
  });
  await spectral.run(new Document(JSON.stringify(root), parsers.Json, source));
  if (!inventory) throw new Error('Spectral did not run the rule');
  return { root, resolved: inventory.resolved, graph: inventory.graph };
}

/** A document without references, which needs no resolving. */
export function plain(root: unknown): Resolved {
  return { root, resolved: root, graph: { overallOrder: () => [source] } };
}

function versionFormats(root: unknown): Set<unknown> {
  const stated = isObject(root) ? String(root.openapi ?? root.swagger ?? '').slice(0, 3) : '';
  if (stated === '2.0') return new Set([formats.oas2]);
  const minor = { '3.0': formats.oas3_0, '3.1': formats.oas3_1, '3.2': formats.oas3_2 }[stated];
  return new Set(minor ? [formats.oas3, minor] : []);
}

export interface Call {
  name: string;
  value: unknown;
  /** What the original is given where it differs: the resolved value. */
  resolvedValue?: unknown;
  options?: unknown;
  document?: Resolved;
  path?: Path;
}

/** Findings of ours, one sorted text each. */
export function ours({ name, value, options = null, document = plain({}), path = [] }: Call): string[] {
  const results = stock[name]!.run(value, options as never, contextOf(document.root, path));
  return (results ?? []).map(result => print(result, path)).sort();
}

/** Findings of the original, the same way; undefined where it throws. */
export function theirs(call: Call): string[] | undefined {
  const { name, options = null, document = plain({}), path = [] } = call;
  const value = 'resolvedValue' in call ? call.resolvedValue : call.value;
  const item = { document: { trapAccess: (one: unknown) => one } };
  const context = {
    path,
    document: { source, formats: versionFormats(document.root), data: document.root, ...item.document },
    documentInventory: {
      resolved: document.resolved,
      unresolved: document.root,
      graph: document.graph,
      findAssociatedItemForPath: () => item,
    },
    rule: {},
  };
  try {
    const results = originals.get(name)!(value, options, context as never) as
      | { message: string; path?: Path }[]
      | undefined;
    return (results ?? []).map(result => print(result, path)).sort();
  } catch {
    return undefined;
  }
}

/** Compares where the original does not throw, and gives what was found. */
export function agree(call: Call): string[] {
  const expected = theirs(call);
  const found = ours(call);
  if (expected) expect(found, call.name).toEqual(expected);
  return found;
}

function print(result: { message: string; path?: Path }, path: Path): string {
  return `${JSON.stringify((result.path ?? path).map(String))} ${result.message}`;
}
