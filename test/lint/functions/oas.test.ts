/** The functions of Spectral's oas ruleset find what Spectral's own find, also where every type is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAt, type Path } from '../../../src/document/pointer.ts';
import { contextOf } from '../../support/context.ts';
import { agree, type Call, ours, plain, resolve } from './original.ts';

const versions = ['2.0', '3.0.3', '3.1.0', '3.2.0'];
const rootOf = (version: string, rest: object = {}) =>
  version === '2.0' ? { swagger: version, ...rest } : { openapi: version, ...rest };
const wrong = fc.constantFrom<unknown>(null, true, 0, 1, 2.5, '', 'x', [], {}, [null], [['a']], { a: 1 });
/** Mostly as it should be, sometimes of any other type. */
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ arbitrary, weight: 12 }, { arbitrary: wrong, weight: 1 });
const optional = (record: Record<string, fc.Arbitrary<unknown>>) =>
  mostly(
    fc.record(Object.fromEntries(Object.entries(record).map(([key, one]) => [key, mostly(one)])), { requiredKeys: [] }),
  );

const parameter = optional({
  in: fc.constantFrom('path', 'path', 'query', 'body', 'formData'),
  name: fc.constantFrom<unknown>('id', 'id', 'x', 'y', 1),
  required: fc.boolean(),
});
const parameters = fc.array(parameter, { maxLength: 4 });
const tag = fc.constantFrom<unknown>('Routes', 'Trails', 'x');
const operation = optional({
  operationId: fc.constantFrom<unknown>('list', 'get', 'x', null, 1),
  parameters,
  tags: fc.array(mostly(tag), { maxLength: 3 }),
  consumes: fc.array(
    mostly(fc.constantFrom('application/json', 'multipart/form-data', 'application/x-www-form-urlencoded')),
    { maxLength: 2 },
  ),
  responses: fc.dictionary(fc.constantFrom('200', '2XX', '3XX', '404', 'default', '0xC8', '399', 'x-a'), wrong, {
    maxKeys: 3,
  }),
});
const pathItem = optional({
  parameters,
  get: operation,
  put: operation,
  post: operation,
  query: operation,
  summary: tag,
});
const paths = mostly(
  fc.dictionary(
    fc.constantFrom('/a/{id}', '/a/{x}', '/a', '/b/{id}/{id}', '/c/{;x}/{?y*}', '/d/{i d}', 'x-paths', '1'),
    pathItem,
    { maxKeys: 4 },
  ),
);

/** Arbitraries of `[value, options]` for each function. */
const values: Record<string, fc.Arbitrary<[value: unknown, options: unknown]>> = {
  oasDiscriminator: withOptions(
    optional({
      discriminator: fc.constantFrom('kind', 'x'),
      properties: optional({ kind: wrong, x: wrong }),
      required: fc.array(mostly(fc.constantFrom('kind', 'x'))),
    }),
  ),
  oasOpFormDataConsumeCheck: withOptions(operation),
  oasOpIdUnique: withOptions(paths),
  oasOpParams: withOptions(
    mostly(
      fc.array(mostly(fc.oneof(parameter, fc.constant({ $ref: 1, in: 'body' }), fc.constant({ $ref: '#/nowhere' })))),
    ),
  ),
  oasOpSuccessResponse: withOptions(
    fc.oneof(mostly(fc.dictionary(fc.constantFrom('200', '2XX', '302', '404', '4XX', '1e2'), wrong, { maxKeys: 2 }))),
  ),
  oasPathParam: withOptions(paths),
  oasTagDefined: withOptions(optional({ paths, tags: fc.array(mostly(optional({ name: tag }))) })),
  refSiblings: withOptions(wrong),
  typedEnum: withOptions(
    optional({
      enum: fc.array(fc.oneof(wrong, fc.constantFrom<unknown>('a', 1, -3, 1.5, null, 1e20))),
      type: fc.oneof(
        fc.constantFrom('string', 'integer', 'number', 'null', 'object', 'array', 'boolean'),
        fc.array(mostly(fc.constantFrom('string', 'integer', 'null')), { maxLength: 3 }),
      ),
      nullable: fc.boolean(),
      'x-nullable': fc.boolean(),
    }),
  ),
  uniquenessTags: withOptions(
    mostly(fc.array(fc.oneof({ weight: 20, arbitrary: fc.record({ name: tag }) }, { weight: 1, arbitrary: wrong }))),
  ),
  serverVariables: fc.tuple(
    optional({
      url: fc.constantFrom(
        'https://{a}.bc.ca',
        'https://{a}.{b}.ca:{port}',
        '{a}',
        '/v1',
        'https://{}x}.ca',
        '{a\n}{b}',
        'https://{a}{a}',
      ),
      variables: fc.dictionary(
        fc.constantFrom('a', 'b', 'port', '}x', 'unused'),
        optional({
          enum: fc.array(mostly(fc.constantFrom('x', 'y', '8080', 'no port', '{b}', '%')), { maxLength: 3 }),
          default: fc.constantFrom('x', '443', 'ü', ''),
          description: tag,
          examples: tag,
          'x-more': wrong,
        }),
        { maxKeys: 3 },
      ),
    }),
    fc.constantFrom<unknown>(null, {}, { checkSubstitutions: true, requireDefault: true }, { requireDefault: true }),
  ),
};

function withOptions(value: fc.Arbitrary<unknown>): fc.Arbitrary<[unknown, unknown]> {
  return fc.tuple(value, fc.constant(null));
}

describe('generated values', () => {
  it.each(Object.keys(values))('%s finds what Spectral finds', name => {
    fc.assert(
      fc.property(values[name]!, fc.constantFrom(...versions), ([value, options], version) => {
        agree({ name, value, options, document: plain(rootOf(version)), path: ['at', 0] });
      }),
      { numRuns: 1000 },
    );
  });

  it('oasSecurityDefined finds what Spectral finds', () => {
    const scope = fc.constantFrom('read', 'write');
    const scopes = optional({ read: wrong, write: wrong });
    const schemes = mostly(
      fc.dictionary(
        fc.constantFrom('key', 'login'),
        optional({ scopes, flows: optional({ code: optional({ scopes }) }) }),
      ),
    );
    const root = optional({ securityDefinitions: schemes, components: optional({ securitySchemes: schemes }) });
    const requirement = mostly(
      fc.dictionary(fc.constantFrom('key', 'login', 'none'), mostly(fc.array(mostly(scope), { maxLength: 2 }))),
    );
    const place = fc.constantFrom<Path>(['security', 0], ['paths', '/a', 'get', 'security', 1]);
    fc.assert(
      fc.property(root, requirement, fc.constantFrom(2, 3), place, (document, value, oasVersion, path) => {
        agree({ name: 'oasSecurityDefined', value, options: { oasVersion }, document: plain(document), path });
      }),
      { numRuns: 2000 },
    );
  });

  it('refSiblings and oasUnusedComponent find what Spectral finds', () => {
    const object = optional({ $ref: fc.constant('#/x'), a: wrong });
    fc.assert(
      fc.property(object, fc.constantFrom<Path>(['a', '$ref'], ['$ref'], [], ['b', 'c', '$ref']), (a, path) => {
        agree({ name: 'refSiblings', value: 'x', document: plain({ a }), path });
      }),
    );
    const map = mostly(fc.dictionary(fc.constantFrom('A', 'B'), wrong));
    const components = optional({ schemas: map, responses: map, securitySchemes: map, links: map });
    fc.assert(
      fc.property(optional({ components }), root => {
        agree({ name: 'oasUnusedComponent', value: root, document: plain(root) });
      }),
    );
  });

  it('no function throws on any JSON value', () => {
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.anything({ withNullPrototype: true, maxDepth: 3 }));
    const names = [...Object.keys(values), 'oasSecurityDefined', 'oasUnusedComponent'];
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, anything, (name, value, root) => {
        const options = name === 'oasSecurityDefined' ? { oasVersion: 3 } : null;
        ours({ name, value, options, document: plain(root), path: ['paths', '$ref'] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('references', () => {
  it('are followed in path items, operations, parameters, tags, enums and servers', async () => {
    const root = {
      openapi: '3.0.3',
      tags: [{ $ref: '#/x/tag' }, { name: 'Trails' }, { name: 'Trails' }],
      paths: {
        '/a/{id}': { $ref: '#/x/item' },
        '/b/{id}': { get: { operationId: 'one', tags: ['None', 'Routes'], parameters: [{ $ref: '#/x/parameter' }] } },
        '/c': { get: { operationId: 'one', parameters: [{ $ref: '#/x/parameter' }, { $ref: '#/x/parameter' }] } },
      },
      x: {
        tag: { name: 'Routes' },
        parameter: { in: 'path', name: 'id', required: true },
        item: { get: { operationId: 'one', parameters: [{ $ref: '#/x/parameter' }] } },
        server: { url: 'https://{a}', variables: { a: { $ref: '#/x/variable' } } },
        variable: { default: 'b', enum: ['c'] },
      },
    };
    const document = await resolve(root);
    const at = (path: Path): Call => ({
      name: '',
      value: contextOf(root).deref(getAt(root, path)),
      resolvedValue: getAt(document.resolved, path),
      document,
      path,
    });
    expect(agree({ ...at(['paths']), name: 'oasOpIdUnique' })).toHaveLength(2);
    expect(agree({ ...at(['paths']), name: 'oasPathParam' })).toHaveLength(2);
    expect(agree({ ...at([]), name: 'oasTagDefined' })).toHaveLength(1);
    expect(agree({ ...at(['tags']), name: 'uniquenessTags' })).toHaveLength(1);
    expect(agree({ ...at(['paths', '/c', 'get', 'parameters']), name: 'oasOpParams' })).toHaveLength(1);
    expect(
      agree({ ...at(['x', 'server']), name: 'serverVariables', options: { checkSubstitutions: true } }),
    ).toHaveLength(1);
  });
});

describe('where Spectral is wrong, these functions are right', () => {
  it('names that every JavaScript object inherits are names like any other', () => {
    const item = { get: { parameters: [{ in: 'path', name: 'toString', required: true }] } };
    expect(ours({ name: 'oasPathParam', value: { '/a/{toString}': item } })).toEqual([]);
    expect(ours({ name: 'oasPathParam', value: { '/a/{constructor}': { get: {} } } })).toHaveLength(1);
    const document = plain({ components: { securitySchemes: {} } });
    const value = { constructor: [] };
    expect(ours({ name: 'oasSecurityDefined', value, options: { oasVersion: 3 }, document })).toHaveLength(1);
  });

  it('a security scheme that is a reference has the scopes of its target', () => {
    const login = { type: 'oauth2', flows: { code: { scopes: { read: '' } } } };
    const document = plain({ components: { securitySchemes: { login: { $ref: '#/x/login' } } }, x: { login } });
    const call = { name: 'oasSecurityDefined', options: { oasVersion: 3 }, document };
    expect(ours({ ...call, value: { login: ['read'] } })).toEqual([]);
    expect(ours({ ...call, value: { login: ['write'] } })).toHaveLength(1);
  });

  it('from OpenAPI 3.1 on, what stands beside a reference counts', () => {
    const route = { $ref: '#/components/schemas/Base', properties: { grade: { $ref: '#/components/schemas/Grade' } } };
    const unused = (version: string) => {
      const root = rootOf(version, { x: route, components: { schemas: { Base: {}, Grade: {} } } });
      return ours({ name: 'oasUnusedComponent', value: root, document: plain(root) });
    };
    expect(unused('3.1.0')).toEqual([]);
    expect(unused('3.0.3')).toHaveLength(1);
  });

  it('server URLs with endless combinations of values end', () => {
    const variables = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `v${index}`,
        { default: '0', enum: Array.from({ length: 20 }, (_, one) => `${one}`) },
      ]),
    );
    const url = `https://bc.ca/${Object.keys(variables)
      .map(name => `{${name}}`)
      .join('/')}`;
    const options = { checkSubstitutions: true };
    expect(ours({ name: 'serverVariables', value: { url, variables }, options })).toEqual([]);
    const huge = { url: '{a}'.repeat(50_000), variables: { a: { default: 'a'.repeat(50_000) } } };
    expect(ours({ name: 'serverVariables', value: huge, options })).toEqual([]);
    expect(ours({ name: 'serverVariables', value: { url: '{'.repeat(200_000) }, options })).toEqual([]);
  });
});
