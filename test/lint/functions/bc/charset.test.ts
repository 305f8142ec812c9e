/** Charsets in media types: which count, and where they are found. */
import { expect, test } from 'vitest';
import charsets from '../../../../src/lint/functions/bc/charset.ts';
import { contextOf } from '../../../support/context.ts';

const run = (root: unknown) => charsets(root, undefined, contextOf(root));
const answering = (...mediaTypes: string[]) => ({
  openapi: '3.0.3',
  paths: { '/a': { get: { responses: { 200: { content: Object.fromEntries(mediaTypes.map(one => [one, {}])) } } } } },
});

test('UTF-8 in any spelling, and no charset at all, are right', () => {
  expect(run(answering('application/json', 'text/csv;charset=UTF8', 'text/html; charset="utf-8"'))).toEqual([]);
});

test('each other charset is one finding with its places', () => {
  const found = run(
    answering('text/csv; header=present; charset=ISO-8859-1', 'text/xml;charset=iso-8859-1', 'a/b;charset=x'),
  );
  expect(found?.map(one => [one.message.split(';')[0], one.related?.length ?? 0])).toEqual([
    ['2 media types with charset iso-8859-1', 1],
    ['1 media type with charset x', 0],
  ]);
});

test('2.0 names media types in lists, at the root and in operations', () => {
  const list = ['text/plain; charset=latin1'];
  const root = { swagger: '2.0', produces: list, paths: { '/a': { get: { consumes: list, responses: {} } } } };
  expect(run(root)?.[0]).toMatchObject({
    path: ['produces', 0],
    related: [['paths', '/a', 'get', 'consumes', 0]],
  });
});

test('a request body counts', () => {
  const root = {
    openapi: '3.1.0',
    paths: { '/a': { post: { requestBody: { content: { 'application/json;charset=utf-16': {} } } } } },
  };
  expect(run(root)).toHaveLength(1);
});
