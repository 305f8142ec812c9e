/** Large documents, by operations and by bytes. */
import { expect, test } from 'vitest';
import oversize from '../../../../src/lint/functions/bc/document-size.ts';
import { contextOf } from '../../../support/context.ts';

const run = (root: unknown, maxOperations: number, maxBytes: number) =>
  (oversize(root, { maxOperations, maxBytes }, contextOf(root)) ?? []).map(one => one.path);
const root = { openapi: '3.0.3', info: { description: 'x'.repeat(1000) }, paths: { '/a': { get: {}, put: {} } } };

test('the limits themselves are allowed', () => {
  expect(run(root, 2, 2000)).toEqual([]);
});

test('one more operation, or one more byte, is reported once', () => {
  expect(run(root, 1, 100)).toEqual([['paths']]);
  expect(run(root, 2, 900)).toEqual([['info']]);
});

test('a shared object counts once, and a ring ends', () => {
  const shared: Record<string, unknown> = { text: 'x'.repeat(500) };
  shared.self = shared;
  expect(run({ openapi: '3.0.3', a: shared, b: shared, c: shared }, 1, 1000)).toEqual([]);
});
