/** Queries in a language against plain search and plain filters. */
import { expect, it } from 'vitest';
import dynamicQueries from '../../../../src/lint/functions/bc/dynamic-queries.ts';
import { contextOf } from '../../../support/context.ts';

const lists = { names: ['where', 'cqlfilter'], filterNames: ['filter'], textNames: ['q'] };
function find(name: string, description: string | undefined, schema: object = { type: 'string' }, info: object = {}) {
  const parameter = { name, in: 'query', schema, ...(description === undefined ? {} : { description }) };
  const document = { openapi: '3.0.3', info, paths: { '/routes': { get: { parameters: [parameter] } } } };
  const run = (report: 'queries' | 'text') =>
    dynamicQueries(document, { ...lists, report }, contextOf(document))?.length ?? 0;
  return { queries: run('queries'), text: run('text') };
}
const query = { queries: 1, text: 0 };
const text = { queries: 0, text: 1 };
const nothing = { queries: 0, text: 0 };

it.each([
  ['where', 'Any condition.', query],
  ['CQL_FILTER', undefined, query],
  ['filter', undefined, query],
  ['$filter', 'Restricts the routes.', query],
  ['filter', 'Routes whose name begins so.', text],
  ['filter', 'An RSQL expression.', query],
  ['q', undefined, text],
  ['q', 'Solr query.', query],
  ['where', 'A cron expression.', nothing],
  ['query_id', undefined, nothing],
] as const)('judges %s (%s)', (name, description, expected) => {
  expect(find(name, description)).toEqual(expected);
});

it('passes what is bounded by enum, pattern or type', () => {
  for (const schema of [{ enum: ['a'] }, { type: 'string', pattern: '^a$' }, { type: 'object' }, { type: 'boolean' }]) {
    expect(find('where', undefined, schema)).toEqual(nothing);
  }
});

it('passes open data', () => {
  expect(find('where', '', {}, { license: { name: 'Open Government Licence - British Columbia' } })).toEqual(nothing);
  expect(find('where', '', {}, { license: { url: 'https://creativecommons.org/licenses/by/4.0/' } })).toEqual(nothing);
  expect(find('where', '', {}, { 'x-security-class': 'PUBLIC' })).toEqual(nothing);
  expect(find('where', '', {}, { license: { name: 'Apache 2.0' } })).toEqual(query);
});

it('looks at the top of bodies, of 2.0 too', () => {
  const schema = {
    allOf: [{ properties: { where: { type: 'string' }, deep: { properties: { where: { type: 'string' } } } } }],
  };
  const document = {
    swagger: '2.0',
    paths: { '/routes/search': { post: { parameters: [{ name: 'b', in: 'body', schema }] } } },
  };
  expect(dynamicQueries(document, { ...lists, report: 'queries' }, contextOf(document))?.map(one => one.path)).toEqual([
    ['paths', '/routes/search', 'post', 'parameters', 0, 'schema', 'allOf', 0, 'properties', 'where'],
  ]);
});

it('takes the properties of a record that is kept for data', () => {
  const requestBody = { content: { 'application/json': { schema: { properties: { filter: { type: 'string' } } } } } };
  const document = { openapi: '3.0.3', paths: { '/subscriptions': { post: { requestBody } } } };
  expect(dynamicQueries(document, { ...lists, report: 'queries' }, contextOf(document))).toEqual([]);
});
