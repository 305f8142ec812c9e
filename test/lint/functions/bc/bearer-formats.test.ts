/** Bearer schemes that name their format. */
import { expect, it } from 'vitest';
import bearerFormats from '../../../../src/lint/functions/bc/bearer-formats.ts';
import { contextOf } from '../../../support/context.ts';

function find(scheme: object, name = 'token') {
  const document = { openapi: '3.0.3', components: { securitySchemes: { [name]: scheme } } };
  return bearerFormats(document, null, contextOf(document));
}

it('finds a bearer scheme without a format', () => {
  expect(find({ type: 'http', scheme: 'Bearer' })).toHaveLength(1);
  expect(find({ type: 'http', scheme: 'bearer', bearerFormat: '' })).toHaveLength(1);
});

it('accepts the format in any of its places, and other schemes', () => {
  expect(find({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })).toEqual([]);
  expect(find({ type: 'http', scheme: 'bearer', description: 'A JSON Web Token of CSS.' })).toEqual([]);
  expect(find({ type: 'http', scheme: 'bearer' }, 'jwtAuth')).toEqual([]);
  expect(find({ type: 'http', scheme: 'basic' })).toEqual([]);
});
