/** When errors count as being of one form. */
import { expect, it } from 'vitest';
import errorShapes from '../../../../src/lint/functions/bc/error-shapes.ts';
import { contextOf } from '../../../support/context.ts';

const of = (...names: string[]) => ({ properties: Object.fromEntries(names.map(name => [name, { type: 'string' }])) });
function find(errors: Record<string, unknown>) {
  const responses = Object.fromEntries(
    Object.entries(errors).map(([code, schema]) => [
      code,
      { description: code, content: { 'application/json': { schema } } },
    ]),
  );
  const document = {
    openapi: '3.0.3',
    paths: { '/routes': { get: { responses: { '200': { description: 'Routes' }, ...responses } } } },
  };
  return errorShapes(document, null, contextOf(document));
}

it('reports forms that differ', () => {
  const found = find({
    '400': of('title', 'status'),
    '403': of('title', 'status'),
    '404': of('error'),
    default: of('fault'),
  });
  expect(found).toEqual([
    {
      path: ['paths', '/routes', 'get', 'responses', '404', 'content', 'application/json', 'schema'],
      related: [['paths', '/routes', 'get', 'responses', 'default', 'content', 'application/json', 'schema']],
      message: 'The 4xx errors come in 3 forms: most have status, title, others error and more.',
    },
  ]);
  expect(find({ '400': of('title'), '404': { type: 'string' } })?.[0]?.message).toContain('(string)');
});

it('lets a validation error say more, through allOf too', () => {
  expect(find({ '404': of('title'), '422': of('title', 'errors') })).toEqual([]);
  expect(find({ '404': of('title'), '422': { allOf: [of('title'), of('errors')] } })).toEqual([]);
});

it('looks at JSON alone', () => {
  const error = (type: string, schema: object) => ({ description: 'Wrong', content: { [type]: { schema } } });
  const responses = { '400': error('application/json', of('title')), '404': error('text/html', { type: 'string' }) };
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { responses } } } };
  expect(errorShapes(document, null, contextOf(document))).toEqual([]);
});

it('compares 5xx apart and leaves open schemas out', () => {
  expect(find({ '404': of('title'), '500': of('message') })).toEqual([]);
  expect(
    find({ '404': of('title'), '409': { type: 'object' }, '410': { oneOf: [of('a'), of('b')] }, '411': {} }),
  ).toEqual([]);
});
