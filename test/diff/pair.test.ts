/** Pairing: which part of the base is which of the revision. */
import { describe, expect, it } from 'vitest';
import { readApi } from '../../src/diff/model/api.ts';
import { literalsAt, templateNames, templateShape } from '../../src/diff/model/template.ts';
import { isWider, pairBy, pairMediaTypes, pairOperations, pairResponses, pairRest } from '../../src/diff/pair.ts';
import { treeOf } from './support.ts';

const document = (paths: object, more: object = {}) => ({
  openapi: '3.0.3',
  info: { title: 'a', version: '1.0.0' },
  paths,
  ...more,
});
const operation = { get: {} };

async function pairs(base: object, revision: object): Promise<string[]> {
  const [one, other] = [readApi(await treeOf(base)), readApi(await treeOf(revision))];
  return pairOperations(one.operations, other.operations).map(
    pair => `${pair.base?.label ?? '-'} = ${pair.revision?.label ?? '-'}`,
  );
}

describe('operations', () => {
  it.each([
    ['by the shape of their path', { '/a/{x}': operation }, { '/a/{y}': operation }, ['GET /a/{x} = GET /a/{y}']],
    [
      'not by a path of other segments',
      { '/a/{x}': operation },
      { '/a/{x}/b': operation },
      ['GET /a/{x} = -', '- = GET /a/{x}/b'],
    ],
    [
      'concrete before template',
      { '/a/me': operation, '/a/{x}': operation },
      { '/a/{x}': operation, '/a/me': operation },
      ['GET /a/me = GET /a/me', 'GET /a/{x} = GET /a/{x}'],
    ],
    [
      'a concrete path that became a template',
      { '/a/me/b': operation },
      { '/a/{who}/b': operation },
      ['GET /a/me/b = GET /a/{who}/b'],
    ],
    [
      'a template that became concrete is another path',
      { '/a/{x}': operation },
      { '/a/me': operation },
      ['GET /a/{x} = -', '- = GET /a/me'],
    ],
    [
      'by method',
      { '/a': { get: {}, post: {} } },
      { '/a': { post: {}, put: {} } },
      ['GET /a = -', 'POST /a = POST /a', '- = PUT /a'],
    ],
  ])('%s', async (_what, base, revision, expected) => {
    expect(await pairs(document(base), document(revision))).toEqual(expected);
  });

  it('by full address where a part of the path moved into the server', async () => {
    const base = document(
      { '/routes': operation, '/v1/routes': operation },
      { servers: [{ url: 'https://x.example/v1' }] },
    );
    const revision = document(
      { '/v1/routes': operation, '/v1/v1/routes': operation },
      { servers: [{ url: 'https://x.example/' }] },
    );
    expect(await pairs(base, revision)).toEqual(['GET /routes = GET /v1/routes', 'GET /v1/routes = GET /v1/v1/routes']);
  });

  it('of thousands of other paths', async () => {
    const many = (name: string) =>
      document(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`/${name}${index}/{id}`, operation])));
    const [one, other] = [readApi(await treeOf(many('a'))), readApi(await treeOf(many('b')))];
    expect(pairOperations(one.operations, other.operations)).toHaveLength(10_000);
  });
});

it('templates: shape, names, literals', () => {
  expect(templateShape('/a/{x}/b.{y}')).toBe('/a/{}/b.{}');
  expect(templateNames('/a/{x}/b.{y}')).toEqual(['x', 'y']);
  expect(literalsAt('/a/me/{z}', '/a/{x}/{z}')).toEqual(new Map([[0, 'me']]));
  expect(literalsAt('/a/{x}', '/a/{y}')).toBeUndefined();
  expect(literalsAt('/a/b', '/a/b/{c}')).toBeUndefined();
});

it('pairs by key once each, what is left over by a second look', () => {
  const first = pairBy(['a', 'a', 'b'], ['a', 'c'], text => text);
  expect(first).toEqual([{ base: 'a', revision: 'a' }, { base: 'a' }, { base: 'b' }, { revision: 'c' }]);
  expect(pairRest(first, (one, other) => one === 'b' && other === 'c')).toEqual([
    { base: 'a', revision: 'a' },
    { base: 'a' },
    { base: 'b', revision: 'c' },
  ]);
});

it.each([
  ['application/*', 'application/json', false, true],
  ['*/*', 'text/plain', false, true],
  ['application/json', 'application/json', true, false],
  ['application/json', 'application/problem+json', true, true],
  ['application/json', 'application/problem+json', false, false],
  ['text/*', 'application/json', true, false],
])('%s is wider than %s (by suffix: %s): %s', (wide, narrow, bySuffix, expected) => {
  expect(isWider(wide, narrow, bySuffix)).toBe(expected);
});

it('media types by parameters, then by type, then by range', () => {
  const type = (name: string) => {
    const [type = '', parameters = ''] = name.split(';');
    return { name, type, parameters, value: {}, path: [], schema: undefined, itemSchema: undefined, encoding: [] };
  };
  const found = pairMediaTypes(
    [type('text/csv;v=1'), type('text/csv;v=2'), type('image/*')],
    [type('image/png'), type('text/csv;v=2'), type('text/csv')],
    false,
  );
  expect(found.map(pair => `${pair.base?.name} ${pair.revision?.name}`)).toEqual([
    'text/csv;v=1 text/csv',
    'text/csv;v=2 text/csv;v=2',
    'image/* image/png',
  ]);
});

it('responses by status, then by range', () => {
  const response = (status: string) => ({ status, value: {}, path: [], content: [], headers: [], links: [] });
  const found = pairResponses(['200', '404', '5XX'].map(response), ['2XX', '404', '503', 'default'].map(response));
  expect(found.map(pair => `${pair.base?.status ?? '-'} ${pair.revision?.status ?? '-'}`)).toEqual([
    '200 2XX',
    '404 404',
    '5XX 503',
    '- default',
  ]);
});
