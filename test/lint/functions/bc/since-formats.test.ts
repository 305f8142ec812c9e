/** The format of since. */
import { expect, it } from 'vitest';
import sinceFormats from '../../../../src/lint/functions/bc/since-formats.ts';
import { contextOf } from '../../../support/context.ts';

function find(name: string, schema: object) {
  const document = {
    openapi: '3.0.3',
    paths: { '/changes': { get: { parameters: [{ name, in: 'query', schema }] } } },
  };
  return sinceFormats(document, null, contextOf(document));
}

it('asks for date-time in every spelling of the name', () => {
  expect(find('modified_since', { type: 'string', format: 'date' })).toHaveLength(1);
  expect(find('since', { type: 'integer' })).toHaveLength(1);
  expect(find('updatedSince', { type: 'string', format: 'date-time' })).toEqual([]);
});

it('knows other names with the word as other things', () => {
  expect(find('memberSinceYear', { type: 'integer' })).toEqual([]);
});
