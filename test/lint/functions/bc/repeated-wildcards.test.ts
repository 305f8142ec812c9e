/** How many wildcard parameters an operation has. */
import { expect, it } from 'vitest';
import repeatedWildcards from '../../../../src/lint/functions/bc/repeated-wildcards.ts';
import { contextOf } from '../../../support/context.ts';

function find(...parameters: object[]) {
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { parameters } } } };
  return repeatedWildcards(document, null, contextOf(document));
}
const query = (name: string, more: object) => ({ name, in: 'query', schema: { type: 'string' }, ...more });

it('counts those that speak of wildcards or show one', () => {
  const found = find(
    query('a', { description: 'Wild card allowed.' }),
    query('b', { example: 'gran*' }),
    query('c', {}),
  );
  expect(found).toEqual([{ path: ['paths', '/routes', 'get'], message: '2 parameters take wildcards: a, b.' }]);
});

it('does not count denials, enumerations, numbers and encoded text', () => {
  const one = query('a', { description: 'Wildcards allowed.' });
  expect(find(one, query('b', { description: 'Wildcards are not supported.' }))).toEqual([]);
  expect(find(one, query('b', { description: 'Exact name, no wildcards.' }))).toEqual([]);
  expect(find(one, query('b', { description: 'Wildcard', schema: { type: 'string', enum: ['*'] } }))).toEqual([]);
  expect(find(one, query('b', { description: 'Wildcard', schema: { type: 'integer' } }))).toEqual([]);
  expect(find(one, query('b', { example: 'a%20b' }), query('c', { example: '*' }))).toEqual([]);
});
