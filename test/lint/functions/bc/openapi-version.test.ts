/** The stated version of OpenAPI. */
import { expect, test } from 'vitest';
import openapiVersions from '../../../../src/lint/functions/bc/openapi-version.ts';
import { contextOf } from '../../../support/context.ts';

const run = (root: unknown, problem: 'old' | 'form') => openapiVersions(root, { problem }, contextOf(root)) ?? [];

test.each(['3.0.0', '3.0.3', '3.1.1', '3.2.0', '3.1.0-rc1'])('%s is whole', openapi => {
  expect(run({ openapi }, 'form')).toEqual([]);
});

test.each([
  [3, 'the number 3'],
  [3.1, 'the number 3.1'],
  ['3.0', '"3.0"'],
  ['v3.0.0', '"v3.0.0"'],
  [null, 'no text'],
  [{}, 'no text'],
])('%j is not', (openapi, said) => {
  expect(run({ openapi }, 'form')[0]?.message).toContain(`openapi is ${said};`);
});

test('2.0 is the text 2.0, and old', () => {
  expect(run({ swagger: '2.0' }, 'form')).toEqual([]);
  expect(run({ swagger: 2 }, 'form')).toMatchObject([{ path: ['swagger'] }]);
  expect(run({ swagger: '2.0' }, 'old')).toMatchObject([{ path: ['swagger'] }]);
  expect(run({ openapi: '3.0.3' }, 'old')).toEqual([]);
});
