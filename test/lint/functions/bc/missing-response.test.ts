/** Which responses an operation must declare. */
import { expect, test } from 'vitest';
import missingResponses from '../../../../src/lint/functions/bc/missing-response.ts';
import { contextOf } from '../../../support/context.ts';

type Kind = Parameters<typeof missingResponses>[1]['of'];
const lacks = (of: Kind, codes: (string | number)[], operation: object = {}, root: object = {}) => {
  const responses = Object.fromEntries(codes.map(code => [code, { description: 'A' }]));
  const document = { openapi: '3.0.3', ...root, paths: { '/a': { post: { responses, ...operation } } } };
  return (missingResponses(document, { of }, contextOf(document)) ?? []).length === 1;
};

test.each([[[200]], [['2XX']], [[302]], [[101]], [['default']], [[204, 'default']]])(
  '%j says how it succeeds',
  codes => {
    expect(lacks('success', codes)).toBe(false);
  },
);

test.each([[[]], [[400]], [[400, 'default']], [[100]]])('%j does not', codes => {
  expect(lacks('success', codes)).toBe(true);
});

test.each([[[200, 404]], [[200, '4XX']], [[200, 'default']]])('%j says how it fails', codes => {
  expect(lacks('error', codes)).toBe(false);
});

test.each([[[200]], [[200, 500]], [['default']]])('%j does not say how it fails', codes => {
  expect(lacks('error', codes)).toBe(true);
});

test('401 is asked for where every alternative needs credentials', () => {
  const secured = { security: [{ key: [] }] };
  expect(lacks('unauthorized', [200, 400], secured)).toBe(true);
  expect(lacks('unauthorized', [200, 400], {}, secured)).toBe(true);
  expect(lacks('unauthorized', [200, 400], { security: [] }, secured)).toBe(false);
  expect(lacks('unauthorized', [200, 400], { security: [{ key: [] }, {}] })).toBe(false);
  expect(lacks('unauthorized', [200], {})).toBe(false);
  for (const code of [401, '4XX', 'default']) expect(lacks('unauthorized', [200, code], secured)).toBe(false);
});

test('415 is asked for where there is a body, 406 where there is a choice', () => {
  const requestBody = { content: { 'application/json': {} } };
  expect(lacks('unsupported', [200], { requestBody })).toBe(true);
  expect(lacks('unsupported', [200, 415], { requestBody })).toBe(false);
  expect(lacks('unsupported', [200])).toBe(false);
  const responses = { 200: { content: { 'application/json': {}, 'text/csv': {} } } };
  expect(lacks('unacceptable', [], { responses })).toBe(true);
  expect(lacks('unacceptable', [200])).toBe(false);
});

test('a document where all lack it gets one finding with every place', () => {
  const get = { responses: { 200: { description: 'A' } } };
  const root = { openapi: '3.0.3', paths: { '/a': { get, put: get }, '/b': { get, options: get } } };
  const [finding] = missingResponses(root, { of: 'error' }, contextOf(root)) ?? [];
  expect(finding?.message).toBe('3 operations do not declare a response for errors of the caller (4xx or default).');
  expect(finding?.related).toEqual([
    ['paths', '/a', 'put'],
    ['paths', '/b', 'get'],
  ]);
});
