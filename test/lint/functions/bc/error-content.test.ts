/** The parts of a good error. */
import { expect, it } from 'vitest';
import errorContent from '../../../../src/lint/functions/bc/error-content.ts';
import { contextOf } from '../../../support/context.ts';

const options = {
  envelopes: ['error', 'errors'],
  parts: [
    { part: 'HTTP status', names: ['status'] },
    { part: 'reference', names: ['code', 'type'] },
    { part: 'message', names: ['message', 'detail'] },
  ],
};
function find(schema: unknown) {
  const responses = { '404': { description: 'None', content: { 'application/json': { schema } } } };
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { responses } } } };
  return errorContent(document, options, contextOf(document));
}
const text = { type: 'string' };

it('names what is missing', () => {
  expect(find({ properties: { message: text } })?.[0]?.message).toBe(
    '1 error schema with no HTTP status and no reference.',
  );
});

it('looks one level into an envelope, object or list', () => {
  const error = { properties: { status: { type: 'integer' }, code: text, message: text } };
  expect(find({ properties: { error } })).toEqual([]);
  expect(find({ properties: { errors: { type: 'array', items: error } } })).toEqual([]);
});

it('takes a code in words for the reference', () => {
  expect(find({ properties: { status: { type: 'integer' }, code: text, message: text } })).toEqual([]);
  expect(find({ properties: { pages: { type: 'integer' }, code: text, message: text } })).toHaveLength(1);
});

it('takes a numeric code for the status', () => {
  expect(find({ properties: { code: { type: 'integer' }, message: text } })?.[0]?.message).toContain('no reference');
  expect(find({ properties: { code: { type: 'integer' }, type: text, message: text } })).toEqual([]);
});

it('says nothing of schemas that say nothing', () => {
  expect(find({})).toEqual([]);
  expect(find({ type: 'string' })).toEqual([]);
});
