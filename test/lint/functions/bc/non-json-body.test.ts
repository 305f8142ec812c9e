/** Media types beside and instead of JSON. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import nonJsonBodies from '../../../../src/lint/functions/bc/non-json-body.ts';
import { contextOf } from '../../../support/context.ts';

type Options = Parameters<typeof nonJsonBodies>[1];
const optionsOf = (id: string) => {
  const file = new URL(`../../../../rulesets/bc-gov/${id}.yaml`, import.meta.url);
  return (load(readFileSync(file, 'utf8')) as { then: { functionOptions: Options } }).then.functionOptions;
};
const only = optionsOf('bc-json-body');
const unclear = optionsOf('bc-json-stated');
const beside = optionsOf('bc-legacy-format');
const run = (types: string[], options: Options, code = '200', schema: object = { type: 'object' }) => {
  const content = Object.fromEntries(types.map(type => [type, { schema }]));
  const root = { openapi: '3.0.3', paths: { '/a': { get: { responses: { [code]: { description: 'A', content } } } } } };
  return (nonJsonBodies(root, options, contextOf(root)) ?? []).length;
};

test.each([
  [['application/json']],
  [['Application/Problem+JSON; charset=utf-8']],
  [['application/geo+json']],
  [['text/json', 'text/plain']],
  [['application/json', 'application/xml']],
  [['application/vnd.ms-excel']],
  [['text/csv']],
  [['image/svg+xml']],
  [['multipart/form-data']],
  [['application/x-www-form-urlencoded']],
  [['text/event-stream']],
  [['application/xml', 'application/pdf']],
  [['*/*']],
  [['application/<type>', 'application/xml']],
  [[]],
])('%j can stay', types => {
  expect(run(types, only)).toBe(0);
});

test.each([[['application/xml']], [['text/html', 'text/plain']], [['application/vnd.routes+xml']]])(
  '%j has no JSON',
  types => {
    expect(run(types, only)).toBe(1);
  },
);

test('a file is no message', () => {
  expect(run(['application/x-shapefile'], only, '200', { type: 'string', format: 'binary' })).toBe(0);
});

test('plain text for an error alone passes, XML for an error does not', () => {
  expect(run(['text/plain'], only, '404')).toBe(0);
  expect(run(['application/xml'], only, '404')).toBe(1);
});

test('a wildcard or a placeholder is unclear, unless JSON stands beside it', () => {
  expect(run(['*/*'], unclear)).toBe(1);
  expect(run(['application/<type>'], unclear)).toBe(1);
  expect(run(['*/*', 'application/json'], unclear)).toBe(0);
});

test('XML beside JSON needs a reason; text beside JSON is what .NET writes', () => {
  expect(run(['application/json', 'text/xml'], beside)).toBe(1);
  expect(run(['application/json', 'text/plain', 'text/csv'], beside)).toBe(0);
  expect(run(['text/xml'], beside)).toBe(0);
});

test('2.0: a missing produces is unknown, not a violation', () => {
  const responses = { 200: { description: 'A', schema: { type: 'object' } } };
  const root = { swagger: '2.0', paths: { '/a': { get: { responses } } } };
  for (const options of [only, unclear, beside]) expect(nonJsonBodies(root, options, contextOf(root))).toEqual([]);
});

test('the same media types in many places are one finding', () => {
  const response = { description: 'A', content: { 'application/xml': {} } };
  const get = { responses: { 200: response, 201: response } };
  const root = { openapi: '3.0.3', paths: { '/a': { get }, '/b': { get } } };
  const results = nonJsonBodies(root, only, contextOf(root)) ?? [];
  expect(results.map(one => one.message)).toEqual([
    'The response comes only as application/xml, not as JSON (4 places).',
  ]);
});
