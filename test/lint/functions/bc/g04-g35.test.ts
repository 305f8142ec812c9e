/** The smaller functions of G-10 to G-35, and what all of them have in common. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import operationsWithoutAuthorization from '../../../../src/lint/functions/bc/authorization-scheme.ts';
import misnamedOperations from '../../../../src/lint/functions/bc/misnamed-operation.ts';
import missingResponses from '../../../../src/lint/functions/bc/missing-response.ts';
import mixedCases from '../../../../src/lint/functions/bc/mixed-case.ts';
import misusedRequestBodies from '../../../../src/lint/functions/bc/request-body-use.ts';
import unlinkedResources from '../../../../src/lint/functions/bc/resource-link.ts';
import unregisteredStatusCodes from '../../../../src/lint/functions/bc/status-code.ts';
import undeclaredSecurity from '../../../../src/lint/functions/bc/undeclared-security.ts';
import undescribedBodies from '../../../../src/lint/functions/bc/undescribed-body.ts';
import undescribedTags from '../../../../src/lint/functions/bc/undescribed-tags.ts';
import unknownMethods from '../../../../src/lint/functions/bc/unknown-method.ts';
import unrepeatablePosts from '../../../../src/lint/functions/bc/unrepeatable-post.ts';
import type { RuleFunction } from '../../../../src/lint/rule.ts';
import { contextOf } from '../../../support/context.ts';

interface Rule {
  id: string;
  then: Then | Then[];
}
interface Then {
  function: string;
  functionOptions?: never;
}

const folder = new URL('../../../../rulesets/bc-gov/', import.meta.url);
const rules = readdirSync(folder).map(name => load(readFileSync(new URL(name, folder), 'utf8')) as Rule);
const optionsOf = (id: string) =>
  ([rules.find(rule => rule.id === id)?.then].flat()[0] as Then).functionOptions as never;
const places = (run: RuleFunction<never>, root: object, options?: unknown) =>
  (run(root, options as never, contextOf(root)) ?? []).map(one => one.path?.join(' '));
const post = (operation: object) => ({ openapi: '3.0.3', paths: { '/a': { post: operation } } });

test('a code that HTTP does not register is found under integer keys as well, once for the document', () => {
  const responses = {
    200: {},
    299: {},
    520: {},
    999: {},
    600: {},
    '5XX': {},
    '6XX': {},
    default: {},
    'x-a': {},
    418: {},
  };
  const [finding] = unregisteredStatusCodes({}, optionsOf('bc-status-code'), contextOf(post({ responses }))) ?? [];
  expect(finding?.message).toBe(
    '"299", "520", "600" and 2 more are not among the status codes that HTTP registers (5 responses).',
  );
});

test('a scheme that does not exist says nothing; cookies and certificates alone are no header', () => {
  const components = {
    securitySchemes: {
      cookie: { type: 'apiKey', in: 'cookie', name: 'S' },
      tls: { type: 'mutualTLS' },
      key: { type: 'apiKey', in: 'header', name: 'Authorization' },
    },
  };
  const run = (security: object[]) =>
    places(operationsWithoutAuthorization, { ...post({ security }), components }).length;
  expect(run([{ cookie: [] }])).toBe(1);
  expect(run([{ tls: [] }, { cookie: [] }])).toBe(1);
  expect(run([{ tls: [], key: [] }])).toBe(0);
  expect(run([{ nowhere: [] }])).toBe(0);
  expect(run([{ cookie: [] }, {}])).toBe(0);
  expect(run([])).toBe(0);
});

test('security is undeclared only where nobody says anything', () => {
  expect(places(undeclaredSecurity, post({}))).toEqual(['']);
  expect(places(undeclaredSecurity, post({ security: [] }))).toEqual([]);
  expect(places(undeclaredSecurity, post({ 'x-public': true }))).toEqual([]);
  expect(places(undeclaredSecurity, { ...post({}), info: { 'x-public': true } })).toEqual([]);
  expect(places(undeclaredSecurity, { openapi: '3.1.0', webhooks: {} })).toEqual([]);
});

test('a tag is silent at its declaration, or at its first use', () => {
  const tags = [{ name: 'a' }, { name: 'b', description: 'B' }, { name: 'c', summary: 'C' }, 7];
  const root = {
    openapi: '3.2.0',
    tags,
    paths: { '/a': { get: { tags: ['a', 'b', 'c', 'd', 'd'] }, put: { tags: ['d'] } } },
  };
  expect(undescribedTags(root, undefined, contextOf(root))).toEqual([
    {
      message: '2 tags without a description: "a", "d".',
      path: ['tags', 0],
      related: [['paths', '/a', 'get', 'tags', 3]],
    },
  ]);
});

test('a 200 without body, a 204 with one, a HEAD with neither', () => {
  const body = { content: { 'application/json': {} } };
  const root = {
    openapi: '3.0.3',
    paths: { '/a': { get: { responses: { 200: {}, 204: body } }, head: { responses: { 200: {} } } } },
  };
  expect(places(undescribedBodies, root, { problem: 'no-body' })).toEqual(['paths /a get responses 200']);
  expect(places(undescribedBodies, root, { problem: 'forbidden' })).toEqual(['paths /a get responses 204']);
  const old = {
    swagger: '2.0',
    paths: { '/a': { get: { responses: { 200: { schema: {} }, 201: { schema: {}, examples: { 'a/b': 1 } } } } } },
  };
  expect(places(undescribedBodies, old, { problem: 'no-media-type' })).toEqual(['paths /a get responses 200']);
  expect(places(undescribedBodies, { ...old, produces: ['application/json'] }, { problem: 'no-media-type' })).toEqual(
    [],
  );
});

test.each([
  ['deleteRoutes', 1],
  ['Delete_routes', 1],
  ['getDeletedRoutes', 0],
  ['updatesOfRoutes', 0],
  ['UpdateRuns_Get', 0],
  ['updateHistory', 0],
  ['settings', 0],
  ['address', 0],
])('GET %s: %i', (operationId, count) => {
  const root = { openapi: '3.0.3', paths: { '/a': { get: { operationId, summary: 'Update history' } } } };
  expect(places(misnamedOperations, root, optionsOf('bc-get-name'))).toHaveLength(count);
});

test('a summary decides only without an operationId, and only as a sentence', () => {
  const run = (summary: string) =>
    places(misnamedOperations, { openapi: '3.0.3', paths: { '/a': { get: { summary } } } }, optionsOf('bc-get-name'))
      .length;
  expect([run('Deletes the route'), run('delete a route'), run('Update history'), run('Add-ons of a route')]).toEqual([
    1, 1, 0, 0,
  ]);
});

test('2.0 bodies are body and formData parameters', () => {
  const root = {
    swagger: '2.0',
    paths: {
      '/a': { get: { parameters: [{ name: 'a', in: 'formData' }] }, put: { parameters: [{ name: 'b', in: 'body' }] } },
    },
  };
  expect(places(misusedRequestBodies, root, { methods: ['get'], body: 'forbidden' })).toEqual([
    'paths /a get parameters 0',
  ]);
  expect(places(misusedRequestBodies, root, { methods: ['put'], body: 'required' })).toEqual([]);
  expect(places(misusedRequestBodies, root, { methods: ['get', 'put'], body: 'required' })).toEqual([]);
});

test('one link anywhere, one Location anywhere, is enough for the document', () => {
  const content = { 'application/json': { schema: { properties: { name: {} } } } };
  const run = (response: object) =>
    places(unlinkedResources, post({ responses: { 200: response } }), { problem: 'nowhere' });
  expect(run({ content })).toEqual(['paths']);
  expect(run({ content, headers: { LOCATION: {} } })).toEqual([]);
  expect(run({ content, links: {} })).toEqual([]);
  expect(run({ content: { 'application/json': { schema: { properties: { selfUrl: {} } } } } })).toEqual([]);
  expect(run({ content: { 'text/csv': { schema: {} } } })).toEqual([]);
  expect(run({})).toEqual([]);
});

test('keys of a path item: methods in upper case, strange ones, those of 3.2', () => {
  const item = {
    get: {},
    GET: {},
    link: {},
    query: {},
    additionalOperations: {},
    parameters: [],
    summary: 'A',
    'x-a': {},
    note: 'text',
  };
  const run = (openapi: string) => places(unknownMethods, { openapi, paths: { '/a': item, 'x-b': { GET: {} } } });
  expect(run('3.0.3')).toEqual(['paths /a GET', 'paths /a link', 'paths /a query', 'paths /a additionalOperations']);
  expect(run('3.2.0')).toEqual(['paths /a GET', 'paths /a link']);
});

test('a key, a precondition or a conflict makes a POST repeatable, a search is so', () => {
  const header = (name: string) => ({ parameters: [{ name, in: 'header' }] });
  for (const name of ['Idempotency-Key', 'X-Idempotency-Key', 'X-Request-ID', 'If-Match']) {
    expect(places(unrepeatablePosts, post(header(name)))).toEqual([]);
  }
  expect(places(unrepeatablePosts, post({ responses: { 409: {} } }))).toEqual([]);
  expect(places(unrepeatablePosts, post({ operationId: 'searchRoutes' }))).toEqual([]);
  expect(places(unrepeatablePosts, post({ summary: 'Get the distance between two points' }))).toEqual([]);
  expect(places(unrepeatablePosts, post({ operationId: 'addRoute', responses: { 201: {} } }))).toHaveLength(1);
});

test('the functions that rules name in a list of "then" take any value without throwing', () => {
  const functions: Record<string, RuleFunction<never>> = {
    bcMissingResponse: missingResponses,
    bcMixedCase: mixedCases,
  };
  const lists = rules.flatMap(rule => (Array.isArray(rule.then) ? rule.then : []));
  const ours = lists.filter(one => Object.hasOwn(functions, one.function));
  expect(ours).toHaveLength(4);
  for (const junk of [null, 7, '', [], [null], {}, { $ref: '#/paths' }]) {
    const operation = { parameters: junk, responses: junk, requestBody: junk, security: junk };
    for (const root of [
      junk,
      { openapi: '3.0.3', paths: junk },
      { swagger: '2.0', paths: { '/a': { post: operation } } },
    ]) {
      for (const { function: name, functionOptions } of ours) {
        expect(functions[name]?.(root, functionOptions as never, contextOf(root))).toBeInstanceOf(Array);
      }
    }
  }
});
