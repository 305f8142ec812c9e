/** One way of paging in a document. */
import { expect, it } from 'vitest';
import mixedPagination from '../../../../src/lint/functions/bc/mixed-pagination.ts';
import { contextOf } from '../../../support/context.ts';

const get = (...names: string[]) => ({
  get: { parameters: names.map(name => ({ name, in: 'query', schema: { type: 'integer' } })) },
});
function find(paths: object) {
  const document = { openapi: '3.0.3', paths };
  return mixedPagination(document, null, contextOf(document));
}

it('reports the operations outside the most used style', () => {
  const found = find({
    '/a': get('offset', 'limit'),
    '/b': get('page', 'limit'),
    '/c': get('page'),
    '/d': get('cursor'),
  });
  expect(found).toEqual([
    {
      path: ['paths', '/a', 'get'],
      related: [['paths', '/d', 'get']],
      message:
        'Lists are paged in different ways: by page numbers in 2 operations, by an offset in 1 operation and a cursor in 1 operation.',
    },
  ]);
});

it('takes since and a size alone for no style', () => {
  expect(find({ '/a': get('page', 'limit'), '/b': get('since', 'limit'), '/c': get('limit') })).toBeUndefined();
});
