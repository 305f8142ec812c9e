/** Bulk data in XML alone. */
import { expect, it } from 'vitest';
import xmlBulk from '../../../../src/lint/functions/bc/xml-bulk.ts';
import { contextOf } from '../../../support/context.ts';

function find(template: string, types: string[], operationId?: string) {
  const content = Object.fromEntries(types.map(type => [type, {}]));
  const get = {
    responses: { '200': { description: 'Data', content }, '400': { description: 'No', content: { 'text/plain': {} } } },
  };
  const document = { openapi: '3.0.3', paths: { [template]: { get: operationId ? { ...get, operationId } : get } } };
  return xmlBulk(document, { words: ['export', 'download'], exempt: ['application/gml+xml'] }, contextOf(document));
}

it('finds them by path or operation id', () => {
  expect(find('/routes/export', ['application/xml; charset=utf-8'])).toHaveLength(1);
  expect(find('/routes', ['application/vnd.routes+xml'], 'downloadRoutes')).toHaveLength(1);
});

it('passes another format beside it, standards of a trade, and operations that are not bulk', () => {
  expect(find('/routes/export', ['application/xml', 'text/csv'])).toEqual([]);
  expect(find('/routes/export', ['application/gml+xml'])).toEqual([]);
  expect(find('/routes', ['application/xml'])).toEqual([]);
  expect(find('/routes/{export}', ['application/xml'])).toEqual([]);
  expect(find('/routes/exported', ['application/xml'])).toEqual([]);
  expect(find('/routes/export', [])).toEqual([]);
});
