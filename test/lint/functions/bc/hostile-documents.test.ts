/** Rule functions meet documents before anything has checked them: none may throw, whatever stands where. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { getAt, type Path } from '../../../../src/document/pointer.ts';
import type { RuleFunction } from '../../../../src/lint/rule.ts';
import { contextOf } from '../../../support/context.ts';

interface Rule {
  id: string;
  given: string;
  then: { function: string; functionOptions?: unknown };
}

const folder = new URL('../../../../rulesets/bc-gov/', import.meta.url);
const rules = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map(name => load(readFileSync(new URL(name, folder), 'utf8')) as Rule)
  .filter(rule => typeof rule.then.function === 'string' && rule.then.function.startsWith('bc'));

/** Every place that a rule looks at, filled with one wrong value. */
function documentOf(version: object, junk: unknown): Record<string, unknown> {
  const response = {
    description: junk,
    headers: junk,
    content: { 'a/b': junk, 'application/json': { schema: junk } },
    schema: junk,
  };
  const schema = {
    type: junk,
    properties: { createdAt: junk, date: { type: junk, format: junk, example: junk } },
    allOf: junk,
    items: junk,
  };
  const operation = {
    deprecated: true,
    description: junk,
    parameters: [{ name: 'date', in: 'query', schema: junk, examples: junk, enum: junk }, junk],
    requestBody: { content: { 'application/json': { schema, examples: junk } } },
    responses: { 200: response, default: junk, 404: { description: junk } },
    security: junk,
  };
  const contact = { name: junk, email: junk, url: junk, 'x-phone': junk };
  return {
    ...version,
    info: {
      title: junk,
      version: junk,
      description: junk,
      contact,
      license: junk,
      'x-slo': { uptime: junk, throughput: junk, a: junk },
    },
    servers: [{ url: junk, variables: junk }, junk],
    host: junk,
    basePath: junk,
    consumes: junk,
    tags: junk,
    paths: { '/a/{b}': { get: operation, post: operation, parameters: junk }, '/c': junk, d: junk },
    components: { schemas: { A: schema, B: junk }, securitySchemes: junk, parameters: junk },
    definitions: { A: schema },
  };
}

const ring: Record<string, unknown> = { type: 'object' };
ring.properties = { self: ring, date: ring };
ring.allOf = [ring];
const junks: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['an empty text', ''],
  ['a text', 'x'],
  ['true', true],
  ['an array', [null, 1, 'x', [], {}]],
  ['an object', { $ref: 7 }],
  ['a dead reference', { $ref: '#/nowhere' }],
  ['a reference to itself', { $ref: '#/components/schemas/B' }],
  ['keys of the prototype', JSON.parse('{"__proto__": {"constructor": 1}, "toString": {}, "constructor": null}')],
  ['a ring', ring],
];

test.each(junks)('%s everywhere', (_name, junk) => {
  for (const version of [{ openapi: '3.1.0' }, { swagger: '2.0' }, { openapi: 3 }, {}]) {
    const root = documentOf(version, junk);
    for (const rule of rules) expect(() => run(rule, root), rule.id).not.toThrow();
  }
});

test.each(junks)('a document that is %s', (_name, junk) => {
  for (const rule of rules) expect(() => run(rule, junk), rule.id).not.toThrow();
});

const functions = new Map<string, RuleFunction>();

beforeAll(async () => {
  for (const name of new Set(rules.map(rule => rule.then.function))) {
    const file = name.slice(2).replace(/[A-Z]/g, (letter, index) => (index ? '-' : '') + letter.toLowerCase());
    const module: { default: RuleFunction } = await import(`../../../../src/lint/functions/bc/${file}.ts`);
    functions.set(name, module.default);
  }
});

function run(rule: Rule, root: unknown): unknown {
  const path = pathOf(rule.given);
  const execute = functions.get(rule.then.function)!;
  return path && execute(getAt(root, path), rule.then.functionOptions, contextOf(root, path));
}

/** The places that rules are given as plain paths; rules with a pattern are left to their own tests. */
function pathOf(given: string): Path | undefined {
  return { $: [], '$.info': ['info'], '$.info.contact': ['info', 'contact'], "$.info['x-slo']": ['info', 'x-slo'] }[
    given
  ];
}
