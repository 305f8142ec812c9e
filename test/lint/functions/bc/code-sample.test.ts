/** Anything that a developer can start from is enough. */
import { expect, test } from 'vitest';
import noSamples from '../../../../src/lint/functions/bc/code-sample.ts';
import { contextOf } from '../../../support/context.ts';

function run(operation: object, rest: object = {}) {
  const root = { openapi: '3.0.3', info: {}, paths: { '/a': { get: operation } }, ...rest };
  return noSamples(root, undefined, contextOf(root)) ?? [];
}
const json = (media: object) => ({ content: { 'application/json': media } });

test('nothing at all is one finding', () => {
  expect(run({ responses: {} })).toMatchObject([{ path: ['info'] }]);
});

test.each([
  ['code sample', { 'x-codeSamples': [] }, {}],
  ['example of a response', { responses: { 200: json({ example: {} }) } }, {}],
  ['example of a property', { requestBody: json({ schema: { properties: { a: { example: 1 } } } }) }, {}],
  ['example of a parameter', { parameters: [{ name: 'a', in: 'query', example: 1 }] }, {}],
  ['shared examples', {}, { components: { examples: {} } }],
  ['link', {}, { externalDocs: { url: 'https://example.com' } }],
  ['link in the description', {}, { info: { description: 'See https://github.com/bcgov/routes' } }],
  ['2.0 example', { responses: { 200: { examples: { 'application/json': {} } } } }, {}],
])('one %s is enough', (_name, operation, rest) => {
  expect(run(operation, rest)).toEqual([]);
});

test('a document without operations has nothing to show', () => {
  const root = { openapi: '3.1.0', info: {}, webhooks: {} };
  expect(noSamples(root, undefined, contextOf(root))).toEqual([]);
});
