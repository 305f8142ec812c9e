/** Choices of language, and the headers that belong to them. */
import { expect, test } from 'vitest';
import languageHeaders from '../../../../src/lint/functions/bc/language-header.ts';
import { contextOf } from '../../../support/context.ts';

const run = (root: unknown, header: 'accept' | 'content') => languageHeaders(root, { header }, contextOf(root)) ?? [];
const withParameters = (...parameters: object[]) => ({
  openapi: '3.0.3',
  paths: { '/a': { get: { parameters, responses: { 200: {} } } } },
});
const withProperties = (...names: string[]) => ({
  openapi: '3.0.3',
  components: { schemas: { A: { properties: Object.fromEntries(names.map(name => [name, { type: 'string' }])) } } },
});

test('a parameter that chooses a language asks for Accept-Language', () => {
  expect(run(withParameters({ name: 'lang', in: 'query' }), 'accept')).toHaveLength(1);
  expect(run(withParameters({ name: 'language', in: 'query', schema: { enum: ['en', 'fr'] } }), 'accept')).toHaveLength(
    1,
  );
  const both = withParameters({ name: 'lang', in: 'query' }, { name: 'accept-language', in: 'header' });
  expect(run(both, 'accept')).toEqual([]);
});

test('a language that is data is no choice', () => {
  expect(run(withParameters({ name: 'language', in: 'query', schema: { type: 'string' } }), 'accept')).toEqual([]);
});

test.each([[['title_en', 'title_fr']], [['titleFr', 'title']], [['name-english', 'name-french']]])(
  '%j are one text in two languages',
  names => {
    expect(run(withProperties(...names), 'accept')).toHaveLength(1);
  },
);

test.each([[['title_fr']], [['tariff', 'tarif']], [['fr', 'en']], [['elfr', 'el']]])('%j are not', names => {
  expect(run(withProperties(...names), 'accept')).toEqual([]);
});

test('Accept-Language asks for Content-Language in a response', () => {
  const header = { name: 'Accept-Language', in: 'header' };
  expect(run(withParameters(header), 'content')).toMatchObject([{ path: ['paths', '/a', 'get'] }]);
  const answered = {
    openapi: '3.0.3',
    paths: { '/a': { get: { parameters: [header], responses: { 200: { headers: { 'content-language': {} } } } } } },
  };
  expect(run(answered, 'content')).toEqual([]);
  expect(run(withParameters(), 'content')).toEqual([]);
});
