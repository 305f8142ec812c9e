/** Service levels stated by key, in prose or elsewhere; what is missing is one finding. */
import { expect, test } from 'vitest';
import missingServiceLevels from '../../../../src/lint/functions/bc/service-levels.ts';
import { contextOf } from '../../../support/context.ts';

function missing(info: object, responses: object = {}): string[] {
  const root = { openapi: '3.0.3', info, paths: { '/a': { get: { responses } } } };
  const found = missingServiceLevels(root, undefined, contextOf(root)) ?? [];
  return found.flatMap(one => one.message.replace(/^[^:]*: |\.$/g, '').split(', '));
}

test('all eight are named where nothing is said', () => {
  expect(missing({})).toEqual([
    'support contact',
    'support hours',
    'uptime',
    'support response time',
    'scheduled outages',
    'rate limit',
    'message size',
    'performance figures',
  ]);
});

test('a key, a sentence, a contact or a documented 429 states it', () => {
  const info = {
    contact: { email: 'routes@gov.bc.ca' },
    description: 'Planned outages are announced. Bodies have a size limit of 1 MB. Latency is 200 ms.',
    'x-slo': { uptime: 99.5, 'support-hours': '24/7', 'response-time': ' ' },
  };
  expect(missing(info, { 429: {} })).toEqual(['support response time']);
});

test('a document without operations promises nothing', () => {
  const root = { openapi: '3.1.0', info: {}, webhooks: {} };
  expect(missingServiceLevels(root, undefined, contextOf(root))).toEqual([]);
});
