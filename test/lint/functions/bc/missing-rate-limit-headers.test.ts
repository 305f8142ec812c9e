/** Headers of the rate limit in any accepted spelling. */
import { expect, it } from 'vitest';
import missingRateLimitHeaders from '../../../../src/lint/functions/bc/missing-rate-limit-headers.ts';
import { contextOf } from '../../../support/context.ts';

function find(code: string, ...headers: string[]) {
  const response = { description: code, headers: Object.fromEntries(headers.map(name => [name, {}])) };
  const responses = { [code]: response, '201': { description: 'Created' } };
  const document = { openapi: '3.0.3', paths: { '/a': { get: { responses } } } };
  return missingRateLimitHeaders(document, null, contextOf(document)) ?? [];
}

it.each([
  'X-RateLimit-Limit',
  'x-ratelimit-remaining-minute',
  'RateLimit',
  'RateLimit-Policy',
  'X-Rate-Limit-Remaining',
])('accepts %s', name => {
  expect(find('200', name)).toEqual([]);
  expect(find('429', name)).toEqual([]);
});

it('finds a document without them', () => {
  expect(find('200', 'X-Request-Id')).toEqual([
    { path: ['paths'], message: expect.stringContaining('X-RateLimit-Limit') },
  ]);
  expect(find('404', 'X-RateLimit-Limit')).toHaveLength(1);
});
