/** Halves of pagination pairs, and what makes up for the other half. */
import { expect, it } from 'vitest';
import incompletePagination from '../../../../src/lint/functions/bc/incomplete-pagination.ts';
import { contextOf } from '../../../support/context.ts';

const page = { begin: 'page', lonelySizes: ['perpage'] } as const;
function find(parameters: object[], options: object = page, more: object = {}) {
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { parameters, ...more } } } };
  return incompletePagination(document, options as never, contextOf(document));
}
const query = (name: string, schema: object = { type: 'integer' }, more: object = {}) => ({
  name,
  in: 'query',
  schema,
  ...more,
});

it('reports the half that stands alone', () => {
  expect(find([query('page')])).toEqual([
    { path: ['paths', '/routes', 'get', 'parameters', 0], message: expect.stringContaining('"page"') },
  ]);
  expect(find([query('per_page')])).toHaveLength(1);
  expect(find([query('offset')], { begin: 'offset' })).toHaveLength(1);
  expect(find([query('since', { type: 'string' })], { begin: 'since' })).toHaveLength(1);
});

it('passes whole pairs in any spelling, and a limit alone', () => {
  expect(find([query('page'), query('perPage')])).toEqual([]);
  expect(find([query('pageNumber'), query('limit')])).toEqual([]);
  expect(find([query('limit')])).toEqual([]);
  expect(find([query('cursor', { type: 'string' }), query('per_page')])).toEqual([]);
});

it('takes the size from the text or from the response', () => {
  expect(find([query('page', undefined, { description: 'Pages of 50 routes.' })])).toEqual([]);
  const schema = { properties: { perPage: { type: 'integer', default: 20 } } };
  const responses = { '200': { description: 'Routes', content: { 'application/json': { schema } } } };
  expect(find([query('page')], page, { responses })).toEqual([]);
  const other = { properties: { total: { type: 'integer', default: 0 } } };
  const without = { '200': { description: 'Routes', content: { 'application/json': { schema: other } } } };
  expect(find([query('page')], page, { responses: without })).toHaveLength(1);
});

it('knows pages in the path, and spans from start to end', () => {
  const inPath = { name: 'page', in: 'path', required: true, schema: { type: 'integer' } };
  expect(find([inPath, query('per_page')])).toEqual([]);
  expect(find([query('start'), query('end')], { begin: 'offset' })).toEqual([]);
  expect(find([query('start')], { begin: 'offset' })).toHaveLength(1);
});

it('does not take domain parameters for pagination', () => {
  expect(find([query('start', { type: 'string', format: 'date' })], { begin: 'offset' })).toEqual([]);
  expect(find([query('page', { type: 'string', enum: ['front', 'back'] })])).toEqual([]);
});
