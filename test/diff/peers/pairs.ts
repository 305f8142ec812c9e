/** Small pairs of documents that other tools are asked about: the examples of all kinds of change, and generated schemas. */
import fc from 'fast-check';
import { changes } from '../../../src/diff/changes/index.ts';
import { frame } from '../../../src/diff/frames.ts';
import { isObject } from '../../../src/document/pointer.ts';
import { parseYaml } from '../../../src/document/yaml.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents of any shape.
type Any = any;

export interface PeerPair {
  readonly name: string;
  readonly base: Any;
  readonly revision: Any;
  /** Of an example: whether it shows its kind of change. */
  readonly finds?: boolean;
}

/** The examples that have both sides, made valid: other tools refuse what the frames leave out. */
export function examplePairs(): PeerPair[] {
  return changes.flatMap(change =>
    change.examples.flatMap(({ base, revision, config, finds }, index) => {
      if (base === '' || revision === '' || config !== undefined) return [];
      const [one, other] = [base, revision].map(text =>
        complete(frame(change.on, change.sender, parseYaml(text, 'example.yaml', 'example.yaml').data)),
      );
      return [{ name: `${change.id} ${index + 1}`, base: one, revision: other, finds }];
    }),
  );
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Adds what OpenAPI demands: responses, descriptions, and parameters for the templates. */
function complete(document: Any): Any {
  const whole = structuredClone(document);
  whole.info = { title: 'Routes API', version: '1.0.0', ...whole.info };
  for (const [path, item] of Object.entries({ ...whole.paths, ...whole.webhooks })) completeItem(path, item);
  return whole;
}

function completeItem(path: string, item: Any): void {
  for (const method of methods.filter(one => isObject(item) && one in item)) {
    item[method] ??= {};
    const operation = item[method];
    if (!operation.responses || Object.keys(operation.responses).length === 0) operation.responses = { default: {} };
    for (const status of Object.keys(operation.responses)) {
      operation.responses[status] ??= {};
      operation.responses[status].description ??= 'x';
    }
    if (operation.requestBody) operation.requestBody.content ??= {};
    for (const [, name] of path.matchAll(/\{([^{}]*)\}/g)) {
      const all = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
      if (!all.some(one => one.in === 'path' && one.name === name))
        operation.parameters = [...all, { name, in: 'path', required: true, schema: { type: 'string' } }];
    }
    for (const callback of Object.values(operation.callbacks ?? {}))
      for (const inner of Object.values(callback as object)) completeItem('', inner);
  }
}

const name = fc.constantFrom('a', 'b', 'c');
const small = fc.integer({ min: 0, max: 4 });
/** Two bounds in order: peers take a schema that no value fits for one that some do. */
const bounds = (low: string, high: string): fc.Arbitrary<Any> =>
  fc.tuple(small, small, fc.boolean(), fc.boolean()).map(([a, b, isLow, isHigh]) => ({
    ...(isLow && { [low]: Math.min(a, b) }),
    ...(isHigh && { [high]: Math.max(a, b) }),
  }));

/** Schemas of OpenAPI 3.0 with the keywords that openapi-diff compares. */
const schemas: fc.Arbitrary<Any> = fc.letrec<Record<string, Any>>(tie => {
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 2 });
  return {
    schema: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { arbitrary: tie('leaf'), weight: 5 },
      { arbitrary: tie('object'), weight: 4 },
      { arbitrary: tie('array'), weight: 2 },
      { arbitrary: tie('union'), weight: 1 },
    ),
    leaf: fc.oneof(
      fc.constantFrom<Any>({ type: 'string' }, { type: 'integer' }, { type: 'number' }, { type: 'boolean' }, {}),
      bounds('minLength', 'maxLength').map(rest => ({ type: 'string', ...rest })),
      fc
        .tuple(fc.constantFrom('integer', 'number'), bounds('minimum', 'maximum'))
        .map(([type, rest]) => ({ type, ...rest })),
    ),
    object: fc
      .tuple(
        fc.record(
          {
            type: fc.constant('object'),
            properties: fc.dictionary(name, tie('schema'), { maxKeys: 3, noNullPrototype: true }),
            required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
            additionalProperties: fc.oneof(fc.boolean(), tie('leaf')),
          },
          { requiredKeys: ['type'] },
        ),
        fc.oneof(
          { arbitrary: fc.constant({}), weight: 3 },
          { arbitrary: bounds('minProperties', 'maxProperties'), weight: 1 },
        ),
      )
      .map(([schema, rest]) => ({ ...schema, ...rest })),
    array: fc
      .tuple(tie('schema'), bounds('minItems', 'maxItems'))
      .map(([items, rest]) => ({ type: 'array', items, ...rest })),
    union: fc.oneof(
      fc.record({ anyOf: list }),
      fc.record({ allOf: list }),
      fc.record({ oneOf: list }),
      fc.record({ not: tie('leaf') }),
    ),
  };
}).schema!;

/** Pairs of schemas, most of them near to one another, as the body of a request and as that of a response. */
export function schemaPairs(count: number, seed: number): PeerPair[] {
  const arbitrary = fc.tuple(schemas, schemas, fc.nat({ max: 4 })).map(([a, b, kind]): [Any, Any] => {
    if (kind === 1) return [a, { ...a, ...b, ...(a.type && { type: a.type }) }];
    if (kind === 2) return [a, { anyOf: [a, b] }];
    if (kind === 3) return [{ allOf: [a, b] }, a];
    if (kind === 4 && a.properties) return [a, { ...a, properties: { ...a.properties, d: b } }];
    return [a, b];
  });
  return fc.sample(arbitrary, { numRuns: count, seed }).flatMap(([base, revision], index) =>
    [requestOf, responseOf].map(part => ({
      name: `${part === requestOf ? 'request' : 'response'} ${index}: ${JSON.stringify(base)} to ${JSON.stringify(revision)}`,
      base: part(base),
      revision: part(revision),
    })),
  );
}

const documentOf = (post: Any): Any => ({
  openapi: '3.0.3',
  info: { title: 'Routes API', version: '1.0.0' },
  paths: { '/routes': { post } },
});
const requestOf = (schema: Any): Any =>
  documentOf({
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { '200': { description: 'x' } },
  });
const responseOf = (schema: Any): Any =>
  documentOf({ responses: { '200': { description: 'x', content: { 'application/json': { schema } } } } });

/** Pairs in one pair of documents, each below a path of its own: peers take their time for every document. */
export function merged(pairs: readonly PeerPair[]): { base: Any; revision: Any } {
  const join = (side: 'base' | 'revision'): Any => ({
    openapi: pairs[0]?.base.openapi,
    info: pairs[0]?.base.info,
    paths: Object.fromEntries(
      pairs.flatMap((pair, index) =>
        Object.entries(pair[side].paths).map(([path, item]) => [`/case-${index}${path}`, item]),
      ),
    ),
  });
  return { base: join('base'), revision: join('revision') };
}

/** True for a pair whose documents hold paths alone. */
export function canMerge({ base, revision }: PeerPair): boolean {
  return [base, revision].every(document =>
    Object.keys(document).every(key => ['openapi', 'info', 'paths'].includes(key)),
  );
}
