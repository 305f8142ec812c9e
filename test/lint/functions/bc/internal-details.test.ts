/** Properties and examples of errors that show the inside. */
import { expect, it } from 'vitest';
import internalDetails from '../../../../src/lint/functions/bc/internal-details.ts';
import { contextOf } from '../../../support/context.ts';

function find(body: object, code = '500') {
  const responses = {
    '200': { description: 'Fine' },
    [code]: { description: 'Failure', content: { 'application/json': body } },
  };
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { responses } } } };
  return internalDetails(document, { names: ['stacktrace'], topNames: ['exception', 'trace'] }, contextOf(document));
}

it('finds property names in any spelling and depth', () => {
  const inner = { type: 'object', properties: { stack_trace: { type: 'string' } } };
  const found = find({ schema: { type: 'object', properties: { error: inner } } }, 'default');
  expect(found?.map(one => one.path?.at(-1))).toEqual(['stack_trace']);
});

it('takes words of the domain for details at the top alone', () => {
  const nested = (levels: number): object =>
    levels ? { properties: { inner: nested(levels - 1) } } : { properties: { exception: { type: 'string' } } };
  expect(find({ schema: nested(0) })).toHaveLength(1);
  expect(find({ schema: { properties: { errors: { type: 'array', items: nested(0) } } } })).toHaveLength(1);
  expect(find({ schema: nested(2) })).toEqual([]);
});

it('lets trace ids pass', () => {
  expect(find({ schema: { properties: { traceId: {}, trace_id: {}, exceptionalWeather: {} } } })).toEqual([]);
});

it.each([
  ['Java', 'at ca.bc.gov.Routes$1.find(Routes.java:17)'],
  ['Python', 'Traceback (most recent call last):'],
  ['Oracle', 'ORA-00942: table or view does not exist'],
  ['.NET', 'System.NullReferenceException: Object reference not set'],
])('finds a trace of %s in an example', (_what, text) => {
  expect(find({ example: { detail: text } })).toHaveLength(1);
  expect(find({ examples: { one: { value: { errors: [text] } } } })).toHaveLength(1);
  expect(find({ schema: { type: 'object', example: { detail: text } } })).toHaveLength(1);
});

it('leaves successes alone', () => {
  expect(find({ schema: { properties: { exception: {} } } }, '201')).toEqual([]);
});
