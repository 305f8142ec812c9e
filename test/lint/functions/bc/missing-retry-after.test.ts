/** Retry-After in responses 429. */
import { expect, it } from 'vitest';
import missingRetryAfter from '../../../../src/lint/functions/bc/missing-retry-after.ts';
import { contextOf } from '../../../support/context.ts';

it('finds each written response without it', () => {
  const limited = { $ref: '#/components/responses/limited' };
  const paths = {
    '/a': { get: { responses: { '429': limited } } },
    '/b': { get: { responses: { '429': limited } } },
    '/c': { get: { responses: { '429': { headers: { 'retry-after': {} } }, '503': {} } } },
  };
  const document = { openapi: '3.0.3', paths, components: { responses: { limited: { description: 'Too many' } } } };
  expect(missingRetryAfter(document, null, contextOf(document))).toEqual([
    { path: ['paths', '/a', 'get', 'responses', '429'], message: '1 response 429 without the header Retry-After.' },
  ]);
});
