/** Bulk requests and where their outcome will be. */
import { expect, it } from 'vitest';
import blockingBulk from '../../../../src/lint/functions/bc/blocking-bulk.ts';
import { contextOf } from '../../../support/context.ts';

function find(responses: object, method = 'post') {
  const document = { openapi: '3.0.3', paths: { '/routes/bulk': { [method]: { responses } } } };
  return blockingBulk(document, { words: ['bulk'], linkNames: ['status'] }, contextOf(document));
}
const json = (properties: object) => ({ content: { 'application/json': { schema: { properties } } } });

it('asks for 202 (or a created resource) that leads on', () => {
  expect(find({ '200': {} })?.[0]?.path).toEqual(['paths', '/routes/bulk', 'post']);
  expect(find({ '202': {} })?.[0]?.path).toEqual(['paths', '/routes/bulk', 'post', 'responses', '202']);
});

it.each([
  ['a Location header', { '202': { headers: { location: {} } } }],
  ['a status', { '202': json({ status: {} }) }],
  ['a job id', { '202': json({ jobId: {} }) }],
  ['an id one level below', { '201': json({ data: { properties: { gid: {} } } }) }],
  ['the outcome of each part', { '207': {} }],
  ['links', { '202': { links: { status: {} } } }],
])('accepts %s', (_what, responses) => {
  expect(find(responses)).toEqual([]);
});

it('looks at POST alone', () => {
  expect(find({ '200': {} }, 'get')).toEqual([]);
});
