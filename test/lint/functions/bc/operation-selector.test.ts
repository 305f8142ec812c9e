/** Parameters that choose what is done, and data that only sounds so. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import operationSelectors from '../../../../src/lint/functions/bc/operation-selector.ts';
import { contextOf } from '../../../support/context.ts';

type Options = Parameters<typeof operationSelectors>[1];
const file = new URL('../../../../rulesets/bc-gov/bc-one-operation.yaml', import.meta.url);
const { functionOptions } = (load(readFileSync(file, 'utf8')) as { then: { functionOptions: Options } }).then;
const isFound = (method: string, parameter: object) => {
  const root = {
    openapi: '3.0.3',
    paths: { '/a': { [method]: { parameters: [{ in: 'query', ...parameter }], responses: {} } } },
  };
  return (operationSelectors(root, functionOptions, contextOf(root)) ?? []).length === 1;
};

test.each([
  ['post', { name: 'action' }],
  ['get', { name: 'action', schema: { enum: ['create', 'delete'] } }],
  ['get', { name: '_method', schema: { enum: ['get', 'put', 'delete'] } }],
  ['post', { name: 'operation', schema: { enum: ['addRoute', 'removeRoute', 'other'] } }],
  ['put', { name: 'cmd', schema: {} }],
  ['get', { name: 'action', schema: { enum: ['renew', 'cancel'] } }],
  ['post', { name: 'mode', schema: { enum: ['create', 'update', 'delete'] } }],
  ['post', { name: 'X-HTTP-Method-Override', in: 'header' }],
])('%s %j chooses', (method, parameter) => {
  expect(isFound(method, parameter)).toBe(true);
});

test.each([
  ['get', { name: 'action' }],
  ['post', { name: 'action', description: 'Filters by what was done.' }],
  ['post', { name: 'method', schema: { enum: ['cash', 'card'] } }],
  ['post', { name: 'operation' }],
  ['post', { name: 'request', schema: { enum: ['GetCapabilities', 'GetMap'] } }],
  ['get', { name: 'operation', schema: { enum: ['GetCapabilities', 'GetFeature'] } }],
  ['post', { name: 'action', in: 'header' }],
  ['get', { name: 'mode', schema: { enum: ['create', 'delete'] } }],
  ['post', { name: 'triggerEvent', schema: { enum: ['create', 'delete'] } }],
  ['post', { name: 'mode', schema: { enum: ['create', 'draft'] } }],
])('%s %j does not', (method, parameter) => {
  expect(isFound(method, parameter)).toBe(false);
});
