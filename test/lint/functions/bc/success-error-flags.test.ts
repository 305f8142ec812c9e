/** Bodies of success that can tell of a failure. */
import { expect, it } from 'vitest';
import successErrorFlags from '../../../../src/lint/functions/bc/success-error-flags.ts';
import { contextOf } from '../../../support/context.ts';

function find(properties: object, code = '200') {
  const responses = { [code]: { description: 'Done', content: { 'application/json': { schema: { properties } } } } };
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { responses } } } };
  return successErrorFlags(document, null, contextOf(document));
}
const text = { type: 'string' };

it.each([
  ['a flag', { success: { type: 'boolean' }, items: { type: 'array' } }],
  ['an error beside data', { error: text, data: { type: 'object' } }],
  ['a status of ok or error', { status: { type: 'string', enum: ['ok', 'error'] } }],
])('finds %s', (_what, properties) => {
  expect(find(properties)).toHaveLength(1);
});

it.each([
  ['a job that tells of itself', { id: text, status: { type: 'string', enum: ['success', 'failed'] } }],
  ['a status of the domain', { status: { type: 'string', enum: ['open', 'closed', 'failed'] } }],
  ['an error alone', { error: text, open: { type: 'boolean' } }],
  ['a count of successes', { success: { type: 'integer' } }],
])('lets %s pass', (_what, properties) => {
  expect(find(properties)).toEqual([]);
});

it('leaves 202, 207 and errors alone', () => {
  for (const code of ['202', '207', '400']) expect(find({ success: { type: 'boolean' } }, code)).toEqual([]);
});
