/** The taxonomy of breaking changes, row by row: what breaks, and which version it asks for. */
import { describe, expect, it } from 'vitest';
import { requiredBump } from '../../src/diff/bump.ts';
import type { Sender } from '../../src/diff/change.ts';
import { diffTrees } from '../../src/diff/diff.ts';
import { type FrameName, frame } from '../../src/diff/frames.ts';
import { parseYaml } from '../../src/document/yaml.ts';
import { policyOf, treeOf } from './support.ts';

type Row = [what: string, base: string, revision: string, asks: 'major' | 'minor' | 'patch' | 'none'];

async function asks(on: FrameName, sender: Sender | undefined, base: string, revision: string): Promise<string> {
  const read = (text: string) =>
    treeOf(frame(on, sender, text === '' ? undefined : parseYaml(text, 'a.yaml', 'a.yaml').data));
  const changes = diffTrees({ base: await read(base), revision: await read(revision) }, policyOf());
  const bump = requiredBump(changes);
  expect(changes.some(change => change.breaking)).toBe(bump === 'major');
  return bump;
}

function rows(title: string, on: FrameName, sender: Sender | undefined, table: readonly Row[]): void {
  describe(title, () => {
    it.each(table)('%s', async (_what, base, revision, expected) => {
      expect(await asks(on, sender, base, revision)).toBe(expected);
    });
  });
}

rows('paths and operations', 'operation', 'client', [
  ['path removed', '/a: {get: {}}\n/b: {get: {}}', '/a: {get: {}}', 'major'],
  ['path added', '/a: {get: {}}', '/a: {get: {}}\n/b: {get: {}}', 'minor'],
  ['case of a path changed', '/a: {get: {}}', '/A: {get: {}}', 'major'],
  ['slash added at the end', '/a: {get: {}}', '/a/: {get: {}}', 'major'],
  [
    'parameter renamed',
    '/a/{x}: {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}}]}}',
    '/a/{y}: {get: {parameters: [{name: y, in: path, required: true, schema: {type: string}}]}}',
    'patch',
  ],
  ['parameters of one type swapped', '/a/{x}/{y}: {get: {}}', '/a/{y}/{x}: {get: {}}', 'patch'],
  [
    'parameters of two types swapped',
    '/a/{x}/{y}: {get: {parameters: [{name: x, in: path, required: true, schema: {type: integer}}, {name: y, in: path, required: true, schema: {type: string}}]}}',
    '/a/{y}/{x}: {get: {parameters: [{name: x, in: path, required: true, schema: {type: integer}}, {name: y, in: path, required: true, schema: {type: string}}]}}',
    'major',
  ],
  [
    'segment became a parameter that takes it',
    '/a/me: {get: {}}',
    '/a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}',
    'minor',
  ],
  [
    'segment became a parameter that refuses it',
    '/a/me: {get: {}}',
    '/a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: integer}}]}}',
    'major',
  ],
  [
    'concrete path beside a template',
    '/a/me: {get: {}}\n/a/{id}: {get: {}}',
    '/a/{id}: {get: {}}\n/a/me: {get: {}}',
    'none',
  ],
  ['concrete path beside a template removed', '/a/me: {get: {}}\n/a/{id}: {get: {}}', '/a/{id}: {get: {}}', 'major'],
  ['tags in another order', '/a: {get: {tags: [x, y]}}', '/a: {get: {tags: [y, x]}}', 'none'],
  ['defaults spelled out', '/a: {get: {}}', '/a: {get: {deprecated: false}}', 'none'],
  [
    'path-level parameter copied to the operation',
    '/a: {parameters: [{name: q, in: query, schema: {type: string}}], get: {}}',
    '/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}]}}',
    'none',
  ],
  [
    'removed though deprecated and past its sunset',
    '/a: {get: {deprecated: true, x-sunset: "2001-01-01"}}\n/b: {get: {}}',
    '/b: {get: {}}',
    'major',
  ],
]);

const query = (rest: string): string => `[{name: q, in: query, ${rest}}]`;
rows('parameters', 'parameter', 'client', [
  ['integer to string', query('schema: {type: integer}'), query('schema: {type: string}'), 'minor'],
  [
    'integer to string with a length that cuts',
    query('schema: {type: integer}'),
    query('schema: {type: string, maxLength: 2}'),
    'major',
  ],
  ['boolean to string', query('schema: {type: boolean}'), query('schema: {type: string}'), 'minor'],
  ['string to integer', query('schema: {type: string}'), query('schema: {type: integer}'), 'major'],
  ['integer to number', query('schema: {type: integer}'), query('schema: {type: number}'), 'minor'],
  [
    'one value to an exploded list',
    query('schema: {type: string}'),
    query('schema: {type: array, items: {type: string}}'),
    'minor',
  ],
  [
    'one value to a list of at least two',
    query('schema: {type: string}'),
    query('schema: {type: array, minItems: 2, items: {type: string}}'),
    'major',
  ],
  [
    'one value to a list of others',
    query('schema: {type: string}'),
    query('schema: {type: array, items: {type: integer}}'),
    'major',
  ],
  [
    'list to one value',
    query('schema: {type: array, items: {type: string}}'),
    query('schema: {type: string}'),
    'major',
  ],
  [
    'explode of a plain value',
    query('schema: {type: string}'),
    query('explode: false, schema: {type: string}'),
    'none',
  ],
  [
    'explode of a value of several types',
    query('schema: {anyOf: [{type: string}, {type: integer}]}'),
    query('explode: false, schema: {anyOf: [{type: string}, {type: integer}]}'),
    'none',
  ],
  [
    'count to digits',
    query('schema: {type: integer, minimum: 0}'),
    query('schema: {type: string, pattern: "^[0-9]+$"}'),
    'minor',
  ],
  [
    'explode of a list',
    query('schema: {type: array, items: {type: string}}'),
    query('explode: false, schema: {type: array, items: {type: string}}'),
    'major',
  ],
  [
    'explode at its default',
    query('schema: {type: array, items: {type: string}}'),
    query('explode: true, style: form, schema: {type: array, items: {type: string}}'),
    'none',
  ],
  [
    'default changed',
    query('schema: {type: integer, default: 10}'),
    query('schema: {type: integer, default: 20}'),
    'major',
  ],
  ['default added', query('schema: {type: integer}'), query('schema: {type: integer, default: 20}'), 'minor'],
  [
    'schema to content',
    query('schema: {type: string}'),
    query('content: {application/json: {schema: {type: string}}}'),
    'major',
  ],
  [
    'header in another case',
    '[{name: X-Id, in: header, schema: {type: string}}]',
    '[{name: x-id, in: header, schema: {type: string}}]',
    'none',
  ],
  [
    'query in another case',
    query('schema: {type: string}'),
    query('schema: {type: string}').replace('name: q', 'name: Q'),
    'major',
  ],
  ['ignored header added', '[]', '[{name: Authorization, in: header, required: true, schema: {type: string}}]', 'none'],
  ['renamed', query('schema: {type: string}'), query('schema: {type: string}').replace('name: q', 'name: r'), 'major'],
  [
    'explode of deepObject written out, which has one form',
    query('style: deepObject, schema: {type: object}'),
    query('style: deepObject, explode: true, schema: {type: object}'),
    'none',
  ],
  [
    'a number in a header to a list of numbers',
    '[{name: X-Id, in: header, schema: {type: integer}}]',
    '[{name: X-Id, in: header, schema: {type: array, items: {type: integer}}}]',
    'minor',
  ],
  [
    'a text in a header, which may hold commas, to a list of texts',
    '[{name: X-Id, in: header, schema: {type: string}}]',
    '[{name: X-Id, in: header, schema: {type: array, items: {type: string}}}]',
    'major',
  ],
  ['description', query('schema: {type: string}'), query('description: x, schema: {type: string}'), 'patch'],
  ['deprecated', query('schema: {type: string}'), query('deprecated: true, schema: {type: string}'), 'minor'],
  [
    'order',
    `[{name: a, in: query, schema: {}}, {name: b, in: query, schema: {}}]`,
    `[{name: b, in: query, schema: {}}, {name: a, in: query, schema: {}}]`,
    'none',
  ],
]);

rows('request content', 'media-type', 'client', [
  ['range replaced by a member', "{'application/*': {}}", '{application/json: {}}', 'major'],
  ['member replaced by its range', '{application/json: {}}', "{'application/*': {}}", 'minor'],
  ['member gone beside its range', "{'application/*': {}, application/json: {}}", "{'application/*': {}}", 'none'],
  [
    'member gone beside a range that takes less',
    "{'application/*': {schema: {type: string}}, application/json: {}}",
    "{'application/*': {schema: {type: string}}}",
    'major',
  ],
  [
    'member beside its range that takes less',
    "{'application/*': {}}",
    "{'application/*': {}, application/json: {schema: {type: string}}}",
    'major',
  ],
  ['schema of items', '{application/jsonl: {}}', '{application/jsonl: {itemSchema: {type: string}}}', 'major'],
  ['case of the name', '{application/json: {}}', '{Application/JSON: {}}', 'none'],
  ['schema that takes all', '{application/json: {}}', '{application/json: {schema: {}}}', 'none'],
  ['schema that takes less', '{application/json: {}}', '{application/json: {schema: {type: string}}}', 'major'],
  ['charset', '{application/json: {}}', "{'application/json; charset=utf-8': {}}", 'minor'],
]);

const form = (encoding: string): string =>
  `{multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: ${encoding}}}`;
rows('encoding of forms', 'media-type', 'client', [
  ['usual content type written out', form('{}'), form('{a: {contentType: text/plain}}'), 'none'],
  ['content type that old senders do not have', form('{}'), form('{a: {contentType: image/png}}'), 'major'],
  [
    'further content type',
    form('{a: {contentType: image/png}}'),
    form('{a: {contentType: "image/png, image/gif"}}'),
    'minor',
  ],
  [
    'content types in a range',
    form('{a: {contentType: "image/png, image/gif"}}'),
    form('{a: {contentType: image/*}}'),
    'minor',
  ],
]);

const xml = (rest: string): string =>
  `{application/xml: {schema: {type: object, properties: {a: {type: string${rest}}}}}}`;
rows('XML', 'media-type', 'api', [
  ['name of the property written out', xml(''), xml(', xml: {name: a, attribute: false}'), 'none'],
  ['another name', xml(''), xml(', xml: {name: b}'), 'major'],
  ['an attribute', xml(''), xml(', xml: {attribute: true}'), 'major'],
]);

rows('response content', 'media-type', 'api', [
  ['type replaced', '{application/json: {}}', '{application/xml: {}}', 'major'],
  ['type added', '{application/json: {}}', '{application/json: {}, application/xml: {}}', 'minor'],
  ['schema lost', '{application/json: {schema: {type: string}}}', '{application/json: {}}', 'minor'],
  ['all content gone', '{application/json: {}}', '{}', 'major'],
  ['JSON to a special JSON', '{application/json: {}}', '{application/hal+json: {}}', 'minor'],
  ['a special JSON to JSON', '{application/hal+json: {}}', '{application/json: {}}', 'major'],
]);

rows('responses', 'response', 'api', [
  ['range to one status', '{2XX: {}}', "{'200': {}}", 'minor'],
  ['status to its range', "{'200': {}}", '{2XX: {}}', 'minor'],
  ['success replaced', "{'200': {}}", "{'201': {}}", 'major'],
  ['error removed', "{'200': {}, '404': {}}", "{'200': {}}", 'minor'],
  ['default added', "{'200': {}}", "{'200': {}, default: {}}", 'minor'],
  ['default removed', "{'200': {}, default: {}}", "{'200': {}}", 'minor'],
  ['success gone beside its range', "{'200': {}, 2XX: {}}", '{2XX: {}}', 'none'],
  [
    'success gone beside a range that says more',
    "{'200': {content: {text/csv: {schema: {type: string}}}}, 2XX: {}}",
    '{2XX: {}}',
    'major',
  ],
  [
    'status out of a range that says as much',
    '{2XX: {content: {application/json: {schema: {type: string}}}}}',
    "{2XX: {content: {application/json: {schema: {type: string}}}}, '201': {content: {application/json: {schema: {type: string}}}}}",
    'minor',
  ],
  [
    'status out of a range without its schema',
    '{2XX: {content: {application/json: {schema: {type: string}}}}}',
    "{2XX: {content: {application/json: {schema: {type: string}}}}, '201': {content: {application/json: {}}}}",
    'minor',
  ],
  [
    'status out of a range that promised another value',
    '{2XX: {content: {application/json: {schema: {type: string}}}}}',
    "{2XX: {content: {application/json: {schema: {type: string}}}}, '201': {content: {application/json: {schema: {type: object}}}}}",
    'major',
  ],
  [
    'error falls back to an equal default',
    "{'200': {}, '404': {content: {application/json: {schema: {type: string}}}}, default: {content: {application/json: {schema: {type: string}}}}}",
    "{'200': {}, default: {content: {application/json: {schema: {type: string}}}}}",
    'minor',
  ],
  [
    'error falls back to another default',
    "{'200': {}, '404': {content: {application/json: {schema: {type: string}}}}, default: {content: {application/json: {schema: {type: object}}}}}",
    "{'200': {}, default: {content: {application/json: {schema: {type: object}}}}}",
    'major',
  ],
]);

rows('response headers', 'header', 'api', [
  ['optional one removed', '{X-A: {schema: {type: string}}}', '{}', 'major'],
  ['case', '{X-A: {schema: {type: string}}}', '{x-a: {schema: {type: string}}}', 'none'],
  ['narrower value', '{X-A: {schema: {type: string}}}', '{X-A: {schema: {type: integer}}}', 'minor'],
  ['wider value', '{X-A: {schema: {type: integer}}}', '{X-A: {schema: {type: string}}}', 'major'],
  [
    'explode of a list, which is written alike',
    '{X-A: {schema: {type: array, items: {type: string}}}}',
    '{X-A: {explode: true, schema: {type: array, items: {type: string}}}}',
    'none',
  ],
  ['Content-Type is ignored', '{Content-Type: {schema: {type: string}}}', '{}', 'none'],
]);

const schemes =
  'components: {securitySchemes: {a: {type: http, scheme: bearer}, b: {type: apiKey, in: header, name: X}, o: {type: oauth2, flows: {implicit: {authorizationUrl: https://x.example, scopes: {r: R, w: W}}}}}}';
const secured = (all: string | undefined, own: string | undefined): string =>
  `${schemes}\n${all === undefined ? '' : `security: ${all}\n`}paths: {/a: {get: {${own === undefined ? '' : `security: ${own}`}}}}`;
rows('security', 'document', undefined, [
  [
    'list of the document written at the operation',
    secured('[{a: []}]', undefined),
    secured(undefined, '[{a: []}]'),
    'none',
  ],
  ['opt-out dropped', secured('[{a: []}]', '[]'), secured('[{a: []}]', undefined), 'major'],
  ['anonymous withdrawn', secured(undefined, '[{}, {a: []}]'), secured(undefined, '[{a: []}]'), 'major'],
  ['anonymous added', secured(undefined, '[{a: []}]'), secured(undefined, '[{}, {a: []}]'), 'minor'],
  [
    'alternatives in another order',
    secured(undefined, '[{a: []}, {b: []}]'),
    secured(undefined, '[{b: []}, {a: []}]'),
    'none',
  ],
  ['further scheme in an entry', secured(undefined, '[{a: []}]'), secured(undefined, '[{a: [], b: []}]'), 'major'],
  ['scope dropped', secured(undefined, '[{o: [r, w]}]'), secured(undefined, '[{o: [r]}]'), 'minor'],
  ['scope swapped', secured(undefined, '[{o: [r]}]'), secured(undefined, '[{o: [w]}]'), 'major'],
  [
    'scheme renamed',
    secured(undefined, '[{a: []}]'),
    secured(undefined, '[{z: []}]').replace('{a: {type', '{z: {type'),
    'none',
  ],
  [
    'unused scheme changed',
    secured(undefined, '[{a: []}]'),
    secured(undefined, '[{a: []}]').replace('name: X', 'name: Y'),
    'none',
  ],
  [
    'used scheme changed',
    secured(undefined, '[{b: []}]'),
    secured(undefined, '[{b: []}]').replace('name: X', 'name: Y'),
    'major',
  ],
  [
    'scope no longer offered that is asked for',
    secured(undefined, '[{o: [r]}]'),
    secured(undefined, '[{o: [r]}]').replace('{r: R, w: W}', '{w: W}'),
    'major',
  ],
  [
    'scope no longer offered that nobody asks for',
    secured(undefined, '[{o: [w]}]'),
    secured(undefined, '[{o: [w]}]').replace('{r: R, w: W}', '{w: W}'),
    'minor',
  ],
  [
    'unused flow removed',
    secured(undefined, '[{a: []}]'),
    secured(undefined, '[{a: []}]').replace(
      'implicit: {authorizationUrl: https://x.example',
      'password: {tokenUrl: https://x.example',
    ),
    'none',
  ],
]);

const served = (servers: string, paths = '/a: {get: {}}'): string => `servers: ${servers}\npaths: {${paths}}`;
rows('servers', 'document', undefined, [
  [
    'base path moved into the paths',
    served('[{url: https://x.example/v1}]'),
    served('[{url: https://x.example}]', '/v1/a: {get: {}}'),
    'none',
  ],
  ['relative and default', 'paths: {/a: {get: {}}}', served('[{url: /}]'), 'none'],
  [
    'one of two removed',
    served('[{url: https://x.example}, {url: https://y.example}]'),
    served('[{url: https://x.example}]'),
    'major',
  ],
  [
    'reordered',
    served('[{url: https://x.example}, {url: https://y.example}]'),
    served('[{url: https://y.example}, {url: https://x.example}]'),
    'none',
  ],
  ['port written out', served('[{url: https://x.example/v1}]'), served('[{url: https://x.example:443/v1}]'), 'none'],
  [
    'variable described',
    served("[{url: 'https://{a}.example', variables: {a: {default: x}}}]"),
    served("[{url: 'https://{a}.example', variables: {a: {default: x, description: y}}}]"),
    'patch',
  ],
  ['described', served('[{url: https://x.example}]'), served('[{url: https://x.example, description: x}]'), 'patch'],
  [
    'own list of an operation replaces the inherited one',
    served('[{url: https://x.example}]'),
    served('[{url: https://x.example}]', '/a: {get: {servers: [{url: https://y.example}]}}'),
    'major',
  ],
  [
    'own list that holds the inherited one',
    served('[{url: https://x.example}]'),
    served('[{url: https://x.example}]', '/a: {get: {servers: [{url: https://x.example}, {url: https://y.example}]}}'),
    'minor',
  ],
]);

const swagger =
  'swagger: "2.0"\nhost: x.example\nbasePath: /v1\nschemes: [https]\nconsumes: [application/json]\nproduces: [application/json]\npaths: {/a: {post: {parameters: [{name: b, in: body, required: true, schema: {$ref: "#/definitions/B"}}, {name: q, in: query, type: array, items: {type: string}, collectionFormat: multi}], responses: {"200": {description: x, schema: {$ref: "#/definitions/B"}, headers: {X-A: {type: integer}}}}}}}\ndefinitions: {B: {type: object, properties: {a: {type: string, x-nullable: true}}}}\nsecurityDefinitions: {k: {type: basic}}\nsecurity: [{k: []}]';
const three =
  'openapi: 3.0.3\nservers: [{url: https://x.example/v1}]\npaths: {/a: {post: {parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}], requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/C"}}}}, responses: {"200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/C"}}}, headers: {X-A: {schema: {type: integer}}}}}}}}\ncomponents: {schemas: {C: {type: object, properties: {a: {type: string, nullable: true}}}}, securitySchemes: {h: {type: http, scheme: basic}}}\nsecurity: [{h: []}]';
rows('versions of OpenAPI', 'document', undefined, [
  ['2.0 to 3.0', `openapi: ~\n${swagger}`.replace('openapi: ~\n', ''), three, 'none'],
  [
    '3.0 to 3.1',
    three,
    three.replace('3.0.3', '3.1.0').replace('{type: string, nullable: true}', '{type: [string, "null"]}'),
    'none',
  ],
  [
    '3.0 to 3.2',
    three,
    three
      .replace('3.0.3', '3.2.0')
      .replace('{type: string, nullable: true}', '{anyOf: [{type: string}, {type: "null"}]}'),
    'none',
  ],
  [
    'a form of 2.0 whose field is required, and whose body nobody calls so',
    'swagger: "2.0"\npaths: {/a: {post: {consumes: [multipart/form-data], parameters: [{name: f, in: formData, type: string, required: true}]}}}',
    'openapi: 3.0.3\npaths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: string}}}}}}}}}',
    'none',
  ],
  [
    'a schema that nothing uses, and a reference that leads nowhere',
    'swagger: "2.0"\npaths: {/a: {get: {responses: {"200": {schema: {$ref: "#/definitions/No"}}}}}}\ndefinitions: {X: {properties: {y: {$ref: "#/definitions/Y"}}}, Y: {type: string, x-nullable: true}}',
    'openapi: 3.0.3\npaths: {/a: {get: {responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/No"}}}}}}}}\ncomponents: {schemas: {X: {properties: {y: {$ref: "#/components/schemas/Y"}}}, Y: {type: string, nullable: true}}}',
    'none',
  ],
  [
    'a schema that nothing uses and that takes more now',
    'swagger: "2.0"\npaths: {}\ndefinitions: {X: {type: string}}',
    'openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {X: {type: string, nullable: true}}}',
    'patch',
  ],
]);

rows('schemas of requests', 'schema', 'client', [
  [
    'optional property removed',
    '{type: object, properties: {a: {}, b: {}}}',
    '{type: object, properties: {a: {}}}',
    'major',
  ],
  [
    'property added beside a schema for all others',
    '{type: object, properties: {a: {}}, additionalProperties: {type: integer}}',
    '{type: object, properties: {a: {}, b: {type: string}}, additionalProperties: {type: integer}}',
    'major',
  ],
  [
    'read-only property removed',
    '{type: object, properties: {a: {}, b: {readOnly: true}}}',
    '{type: object, properties: {a: {}}}',
    'none',
  ],
  [
    'required read-only property added',
    '{type: object, properties: {a: {}}}',
    '{type: object, required: [b], properties: {a: {}, b: {readOnly: true}}}',
    'none',
  ],
  [
    'became read-only',
    '{type: object, properties: {a: {}}}',
    '{type: object, properties: {a: {readOnly: true}}}',
    'major',
  ],
  [
    'closed',
    '{type: object, properties: {a: {}}}',
    '{type: object, properties: {a: {}}, additionalProperties: false}',
    'major',
  ],
  ['value of an open list removed', '{x-extensible-enum: [a, b]}', '{x-extensible-enum: [a]}', 'major'],
  [
    'default changed',
    '{type: object, properties: {a: {type: integer, default: 1}}}',
    '{type: object, properties: {a: {type: integer, default: 2}}}',
    'minor',
  ],
  ['exclusive bound of integers', '{type: integer, exclusiveMinimum: 4}', '{type: integer, minimum: 5}', 'none'],
  ['if without then', '{type: object}', '{type: object, if: {required: [a]}}', 'none'],
  ['int32 to int64', '{type: integer, format: int32}', '{type: integer, format: int64}', 'minor'],
  ['int64 to int32', '{type: integer, format: int64}', '{type: integer, format: int32}', 'major'],
  ['multiples of 4 to those of 2', '{type: integer, multipleOf: 4}', '{type: integer, multipleOf: 2}', 'minor'],
  ['required in another order', '{type: object, required: [a, b]}', '{type: object, required: [b, a]}', 'none'],
  [
    'discriminator reads another property',
    '{type: object, discriminator: {propertyName: a}}',
    '{type: object, discriminator: {propertyName: b}}',
    'major',
  ],
  ['unknown format', '{type: string}', '{type: string, format: plate}', 'patch'],
  ['password', '{type: string}', '{type: string, format: password}', 'patch'],
]);

rows('schemas of responses', 'schema', 'api', [
  [
    'optional property removed',
    '{type: object, properties: {a: {}, b: {}}}',
    '{type: object, properties: {a: {}}}',
    'major',
  ],
  [
    'property added to a closed object',
    '{type: object, properties: {a: {}}, additionalProperties: false}',
    '{type: object, properties: {a: {}, b: {}}, additionalProperties: false}',
    'minor',
  ],
  [
    'property added to a closed object in another',
    '{type: object, properties: {o: {type: object, properties: {a: {}}, additionalProperties: false}}}',
    '{type: object, properties: {o: {type: object, properties: {a: {}, b: {}}, additionalProperties: false}}}',
    'minor',
  ],
  [
    'property added to an object that is closed by a part of it',
    '{allOf: [{type: object, properties: {a: {}}, additionalProperties: false}]}',
    '{allOf: [{type: object, properties: {a: {}, b: {}}, additionalProperties: false}]}',
    'minor',
  ],
  [
    'value added to an open list of a property that is called enum',
    '{type: object, properties: {enum: {type: string, enum: [a], x-extensible-enum: [a]}}}',
    '{type: object, properties: {enum: {type: string, enum: [a, b], x-extensible-enum: [a, b]}}}',
    'minor',
  ],
  [
    'value added to an open list',
    '{type: string, enum: [a], x-extensible-enum: [a]}',
    '{type: string, enum: [a, b], x-extensible-enum: [a, b]}',
    'minor',
  ],
  [
    'write-only property removed',
    '{type: object, properties: {a: {}, b: {writeOnly: true}}}',
    '{type: object, properties: {a: {}}}',
    'none',
  ],
  [
    'became write-only',
    '{type: object, properties: {a: {}}}',
    '{type: object, properties: {a: {writeOnly: true}}}',
    'major',
  ],
  ['default changed', '{type: integer, default: 1}', '{type: integer, default: 2}', 'patch'],
  ['bound tightened', '{type: integer, maximum: 10}', '{type: integer, maximum: 5}', 'minor'],
  ['pattern removed', '{type: string, pattern: "^a$"}', '{type: string}', 'major'],
  [
    'opened',
    '{type: object, properties: {a: {}}, additionalProperties: false}',
    '{type: object, properties: {a: {}}}',
    'major',
  ],
  ['example', '{type: string, example: a}', '{type: string, example: b}', 'patch'],
  ['extension', '{type: string}', '{type: string, x-a: 1}', 'patch'],
]);

rows('replies to webhooks', 'response', 'client', [
  ['replies to their range', "{'200': {}, '204': {}}", '{2XX: {}}', 'minor'],
  ['reply gone beside a default', "{'200': {}, '410': {}}", "{'200': {}, default: {}}", 'minor'],
  ['reply beside its range', '{2XX: {}}', "{2XX: {}, '200': {}}", 'none'],
  ['range to one reply', '{2XX: {}}', "{'200': {}}", 'major'],
]);

rows('webhooks', 'operation', 'api', [
  ['deprecated', '{closed: {post: {}}}', '{closed: {post: {deprecated: true}}}', 'minor'],
  ['no longer deprecated', '{closed: {post: {deprecated: true}}}', '{closed: {post: {}}}', 'minor'],
]);

const linked = (id: string, link: string): string =>
  `paths: {'/a/{x}': {get: {operationId: ${id}}}, /b: {get: {operationId: listB, responses: {'200': {links: {self: ${link}}}}}}}`;
rows('links', 'document', undefined, [
  [
    'an operation that got another id',
    linked('getA', '{operationId: getA}'),
    linked('readA', '{operationId: readA}'),
    'patch',
  ],
  [
    'the same operation by reference',
    linked('getA', '{operationId: getA}'),
    linked('getA', "{operationRef: '#/paths/~1a~1{x}/get'}"),
    'none',
  ],
  ['another operation', linked('getA', '{operationId: getA}'), linked('getA', '{operationId: listB}'), 'minor'],
  [
    'an operation that is not there',
    linked('getA', '{operationId: no}'),
    linked('getA', '{operationId: none}'),
    'minor',
  ],
]);

rows('what webhooks send', 'body', 'api', [
  [
    'optional property of the payload added',
    'requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}',
    'requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}, b: {}}}}}}',
    'minor',
  ],
  [
    'enum value added',
    'requestBody: {content: {application/json: {schema: {enum: [a]}}}}',
    'requestBody: {content: {application/json: {schema: {enum: [a, b]}}}}',
    'major',
  ],
  [
    'property became required',
    'requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}',
    'requestBody: {content: {application/json: {schema: {type: object, required: [a], properties: {a: {}}}}}}',
    'minor',
  ],
  [
    'property required in the reply',
    "responses: {'200': {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}",
    "responses: {'200': {content: {application/json: {schema: {type: object, required: [a], properties: {a: {}}}}}}}",
    'major',
  ],
]);
