/** Structured mutations of documents, each made from one number, so that a case that failed can be made again. */
import { visitAll } from '../support/documents.ts';

/** The next number in 0 ≤ n < 1. */
export type Random = () => number;

/** Mulberry32: small, quick, and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

/** Names that objects have by themselves, that documents give a meaning, or that pointers must escape. */
export const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'length', 'then'],
  ...['$ref', '', '~', '/', '0', 'x-y'],
];

const keywords = [
  ...[
    'type',
    'properties',
    'items',
    'allOf',
    'anyOf',
    'oneOf',
    'not',
    'enum',
    'const',
    'required',
    'format',
    'pattern',
  ],
  ...['additionalProperties', 'nullable', 'readOnly', 'writeOnly', 'discriminator', 'default', 'example', 'examples'],
  ...['$defs', '$id', '$anchor', '$dynamicRef', '$dynamicAnchor', 'if', 'then', 'prefixItems', 'unevaluatedProperties'],
  ...['get', 'post', 'parameters', 'responses', 'requestBody', 'content', 'headers', 'callbacks', 'links', 'webhooks'],
  ...['servers', 'security', 'tags', 'info', 'version', 'openapi', 'swagger', 'paths', 'components', 'definitions'],
  ...['x-sunset', 'x-extensible-enum', 'x-kong-plugin-cors', 'x-kong-name', 'x-kong-service-defaults', 'deprecated'],
  ...['services', 'routes', 'plugins', 'config', 'host', 'hosts', 'name', 'kind', 'environments', 'default'],
];

const hostileValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, -0.5, 2 ** 53, '', ' ', 'x', '$', '#', '#/', '{', '{a}', '{a}{b}', '/'],
  ...[
    '^(a+)+$',
    '(',
    '[',
    '\\',
    '(?<=a)b',
    '\ud800',
    '\u0000',
    '\u202e::error::x',
    '\u001b[31m',
    '::set-output name=a::b',
  ],
  ...[
    '<script>alert(1)</script>',
    '```\n# x\n',
    '| a |',
    '<!-- x -->',
    ']]>',
    '&lt;',
    '%00',
    '../../x',
    'a\r\nb',
    '@org/team',
  ],
  ...['1.0.0', '2.0', '3.1.0', '3.0.3', '99999999999999999999.0.0', 'https://a.gov.bc.ca/v1', 'file:///etc/hostname'],
  ...[
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as workflows have it
    '${{ github.token }}',
    '{{ .Values.x }}',
    '$(id)',
    '2026-02-30',
    'string',
    'object',
    'array',
    'integer',
    'x'.repeat(5_000),
  ],
  ...names,
  ...[
    [],
    {},
    [[]],
    [null],
    [1, 'a', null, {}],
    { $ref: '#' },
    { $ref: '#/nowhere' },
    { $ref: 1 },
    { $ref: 'openapi.json' },
  ],
  ...[{ type: 'object', properties: { a: { $ref: '#' } } }, { allOf: [{}] }, { not: {} }, { type: ['object', 'null'] }],
  ...[{ toString: 1, valueOf: 1 }, JSON.parse('{"__proto__": {"type": "string"}}')],
];

type Place = (string | number)[];
type Holder = Record<string | number, unknown>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names as `__proto__` are keys like others. */
function put(to: object, key: string | number, value: unknown): void {
  Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(document: unknown): Place[] {
  const found: Place[] = [];
  visitAll(document, at => found.push(at));
  return found;
}

const at = (document: unknown, place: Place): unknown =>
  place.reduce<unknown>((one, key) => (one as Holder | undefined)?.[key], document);

/** What a value of another type would look like here. */
function retyped(value: unknown, random: Random): unknown {
  // An object has no text of its own where a mutation has given it a `toString` that is no function.
  const text = isObject(value) ? String(Object.keys(value)[0]) : Array.isArray(value) ? '' : String(value);
  const forms = [text, [value], { value }, Number(text), value === 'true'];
  return oneOf(random, forms);
}

/** Deep enough for every recursion that is not bounded, and for no document that people write. */
function deepened(value: unknown, random: Random): unknown {
  const depth = 1 + below(random, random() < 0.1 ? 150 : 12);
  const key = oneOf(random, ['properties', 'items', 'allOf', 'not', 'x-a', 'get']);
  let deep = value;
  for (let level = 0; level < depth; level++) deep = random() < 0.3 ? [deep] : { [key]: deep };
  return deep;
}

const kinds = {
  drop(parent, key) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  duplicate(parent, key, { random }) {
    const copy = structuredClone(parent[key]);
    if (Array.isArray(parent)) parent.splice(Number(key), 0, copy);
    else put(parent, random() < 0.5 ? `${key}2` : oneOf(random, names), copy);
  },
  swap(parent, key, { document, places, random }) {
    const other = oneOf(random, places);
    const value = structuredClone(parent[key]);
    put(parent, key, structuredClone(at(document, other)));
    const holder = other.length > 0 ? at(document, other.slice(0, -1)) : undefined;
    if (typeof holder === 'object' && holder !== null) put(holder, other.at(-1)!, value);
  },
  retype: (parent, key, { random }) => put(parent, key, retyped(parent[key], random)),
  rename(parent, key, { random }) {
    if (Array.isArray(parent)) return;
    const value = parent[key];
    delete parent[key];
    put(parent, oneOf(random, random() < 0.5 ? names : keywords), value);
  },
  deepen: (parent, key, { random }) => put(parent, key, deepened(parent[key], random)),
  splice(parent, key, { donor, random }) {
    put(parent, key, structuredClone(at(donor, oneOf(random, placesIn(donor)))));
  },
  hostile: (parent, key, { random }) => put(parent, key, structuredClone(oneOf(random, hostileValues))),
  add(parent, key, { random }) {
    const target = parent[key];
    const value = structuredClone(oneOf(random, hostileValues));
    if (Array.isArray(target)) target.push(value);
    else if (isObject(target)) put(target, oneOf(random, random() < 0.3 ? names : keywords), value);
  },
} satisfies Record<string, (parent: Holder, key: string | number, given: Given) => void>;

interface Given {
  document: unknown;
  places: Place[];
  donor: unknown;
  random: Random;
}

/** One mutation of a copy; `donor` is the document that pieces may come from. */
export function mutated(original: unknown, donor: unknown, random: Random): unknown {
  const document = structuredClone(original);
  const places = placesIn(document);
  const place = oneOf(random, places);
  if (place.length === 0) return random() < 0.05 ? structuredClone(oneOf(random, hostileValues)) : document;
  const parent = at(document, place.slice(0, -1)) as Holder;
  const kind = oneOf(random, Object.values(kinds));
  kind(parent, place.at(-1)!, { document, places, donor, random });
  return document;
}

const pieces = [
  ...[
    '\t',
    '\n',
    ' ',
    ':',
    '-',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '<<: ',
    '|',
    '#',
    '---\n',
    '!!x ',
    '\r',
  ],
  ...['\0', '\ufeff', '\ud800', '%', '$ref: "#/a"\n', '\u2028', '# specgate-ignore a until 2027-01-31: b\n', '? '],
];

/** A text with a few places broken. */
export function brokenText(text: string, random: Random): string {
  let broken = text;
  for (let cuts = 1 + below(random, 4); cuts > 0; cuts--) {
    const from = below(random, broken.length + 1);
    broken = broken.slice(0, from) + oneOf(random, pieces) + broken.slice(from + below(random, 4));
  }
  return broken;
}

/** A text as a file holds it: without lone surrogates. */
export function asWritten(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** A smaller document: some of the paths, and the components that these reach. */
export function sliced(document: unknown, random: Random, most = 3): unknown {
  const copy = structuredClone(document);
  if (!isObject(copy)) return copy;
  for (const group of [copy.paths, copy.webhooks]) {
    if (!isObject(group)) continue;
    const keys = Object.keys(group);
    while (keys.length > most) delete group[keys.splice(below(random, keys.length), 1)[0]!];
  }
  const reached = new Set<string>();
  const reach = (value: unknown): void =>
    visitAll(value, (_, one) => {
      if (!isObject(one) || typeof one.$ref !== 'string' || reached.has(one.$ref)) return;
      // A document of many parts that all reach one another would come along whole.
      if (reached.size >= 40) return;
      reached.add(one.$ref);
      reach(at(document, one.$ref.split('/').slice(1)));
    });
  reach([copy.paths, copy.webhooks]);
  const { securitySchemes: _, ...components } = isObject(copy.components) ? copy.components : {};
  const groups = Object.entries(components).map(([name, group]) => [`#/components/${name}`, group] as const);
  for (const [pointer, group] of [...groups, ['#/definitions', copy.definitions] as const]) {
    if (!isObject(group)) continue;
    for (const key of Object.keys(group)) if (!reached.has(`${pointer}/${key}`)) delete group[key];
  }
  return copy;
}
