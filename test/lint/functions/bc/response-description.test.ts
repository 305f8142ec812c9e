/** Descriptions that say nothing, and those that look so. */
import { expect, test } from 'vitest';
import thinDescriptions from '../../../../src/lint/functions/bc/response-description.ts';
import { contextOf } from '../../../support/context.ts';

function run(code: string, response: object, problem: 'blank' | 'thin', openapi = '3.0.3') {
  const root = { openapi, paths: { '/a': { get: { responses: { [code]: response } } } } };
  const of = /^[45]|default/.test(code) ? 'error' : 'success';
  return thinDescriptions(root, { of, problems: [problem] }, contextOf(root)) ?? [];
}

test.each([
  ['200', 'OK'],
  ['200', 'ok.'],
  ['200', 'Success'],
  ['200', 'successful operation'],
  ['200', '200 response'],
  ['204', 'No Content'],
  ['400', 'Bad request'],
  ['404', '404 - Not Found'],
  ['401', 'Unauthorized error'],
  ['default', 'Unexpected error'],
  ['422', 'Unprocessable Entity'],
  ['422', 'HTTP 422'],
])('%s "%s" repeats the code', (code, description) => {
  expect(run(code, { description }, 'thin')).toHaveLength(1);
});

test.each([
  ['200', 'The routes.'],
  ['200', 'OK, empty when the zone is closed'],
  ['404', 'Zone not found'],
  ['400', 'Forbidden'],
  ['500', 'Internal Server Error'],
  ['409', 'Conflict with a newer version'],
])('%s "%s" does not', (code, description) => {
  expect(run(code, { description }, 'thin')).toEqual([]);
});

test('a blank description is one; a missing one only where the format allows it', () => {
  expect(run('400', { description: ' ' }, 'blank')).toMatchObject([
    { path: ['paths', '/a', 'get', 'responses', '400', 'description'] },
  ]);
  expect(run('400', {}, 'blank')).toEqual([]);
  expect(run('400', {}, 'blank', '3.2.0')).toMatchObject([{ path: ['paths', '/a', 'get', 'responses', '400'] }]);
  expect(run('400', { description: '' }, 'thin')).toEqual([]);
});
