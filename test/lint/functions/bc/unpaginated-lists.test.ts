/** Which lists count as lists that can grow, and what makes them segmented. */
import { expect, it } from 'vitest';
import unpaginatedLists from '../../../../src/lint/functions/bc/unpaginated-lists.ts';
import { contextOf } from '../../../support/context.ts';

const options = {
  listNames: ['items', 'data'],
  envelopeNames: ['total'],
  nextNames: ['next'],
  smallWords: ['codes'],
  bulkWords: ['export'],
};
const records = { type: 'array', items: { type: 'object' } };

/** A document with one GET at `template` that answers with `schema`. */
function list(template: string, schema: unknown, more: object = {}, mediaType = 'application/json') {
  const responses = { '200': { description: 'All', content: { [mediaType]: { schema } } } };
  return { openapi: '3.0.3', paths: { [template]: { get: { responses, ...more } } } };
}
const find = (document: unknown) => unpaginatedLists(document, options, contextOf(document));

it('finds arrays and envelopes, also behind references', () => {
  expect(find(list('/routes', records))).toEqual([
    { path: ['paths', '/routes', 'get'], message: expect.stringContaining('1 of 1 operations') },
  ]);
  expect(find(list('/routes', { properties: { total: { type: 'integer' }, results: records } }))).toHaveLength(1);
  expect(find(list('/routes', { properties: { owner: { type: 'string' }, items: records } }))).toHaveLength(1);
  const shared = {
    ...list('/routes', { $ref: '#/components/schemas/Routes' }),
    components: { schemas: { Routes: records } },
  };
  expect(find(shared)).toHaveLength(1);
});

it('reports once for the document, with the other places', () => {
  const document = { openapi: '3.0.3', paths: { ...list('/a', records).paths, ...list('/b', records).paths } };
  expect(find(document)).toEqual([
    { path: ['paths', '/a', 'get'], related: [['paths', '/b', 'get']], message: expect.stringContaining('2 of 2') },
  ]);
});

it('reads the schema of 2.0', () => {
  const responses = { 200: { description: 'All', schema: records } };
  expect(find({ swagger: '2.0', paths: { '/routes': { get: { responses } } } })).toHaveLength(1);
});

it.each([
  ['a record', list('/routes/{id}', records)],
  ['a bounded list', list('/routes', { ...records, maxItems: 10 })],
  ['plain values', list('/routes', { type: 'array', items: { type: 'string' } })],
  ['a detail with one list', list('/me', { properties: { name: { type: 'string' }, roles: records } })],
  ['a code table', list('/rock-codes', records)],
  ['an export', list('/routes/export', records)],
  ['an index of the API', list('/', records)],
  ['GeoJSON by its media type', list('/routes', { properties: { features: records } }, {}, 'application/geo+json')],
  ['GeoJSON by its form', list('/routes', { properties: { type: { type: 'string' }, features: records } })],
  ['a link to go on', list('/routes', { properties: { next: { type: 'string' }, items: records } })],
  ['a limit', list('/routes', records, { parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }] })],
  ['a Range header', list('/routes', records, { parameters: [{ name: 'Range', in: 'header', schema: {} }] })],
  [
    'named records',
    list('/routes', records, { parameters: [{ name: 'ids', in: 'query', required: true, schema: { type: 'array' } }] }),
  ],
  ['an unknown schema', list('/routes', {})],
])('lets %s pass', (_what, document) => {
  expect(find(document)).toEqual([]);
});

it('accepts a Link header, but no other', () => {
  const withHeader = (name: string) => {
    const document = list('/routes', records);
    Object.assign(document.paths['/routes']!.get.responses['200'], { headers: { [name]: {} } });
    return find(document);
  };
  expect(withHeader('Link')).toEqual([]);
  expect(withHeader('Content-Range')).toEqual([]);
  expect(withHeader('X-Next')).toEqual([]);
  expect(withHeader('ETag')).toHaveLength(1);
});
