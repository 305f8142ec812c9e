/** Splitting identifiers into words. */
import { expect, test } from 'vitest';
import { normaliseName, splitWords } from '../../../../src/lint/functions/bc/words.ts';

test.each([
  ['searchQueries', ['search', 'queries']],
  ['search-queries', ['search', 'queries']],
  ['SEARCH_QUERIES', ['search', 'queries']],
  ['clientID', ['client', 'id']],
  ['clientIDs', ['client', 'ids']],
  ['XMLHttpRequest', ['xml', 'http', 'request']],
  ['address2Line', ['address', '2', 'line']],
  ['iso8601', ['iso', '8601']],
  ['{routeId}', ['route', 'id']],
  ['Étiquette_privée', ['étiquette', 'privée']],
  ['addresses', ['addresses']],
  ['businessNumber', ['business', 'number']],
  ['__', []],
  ['', []],
])('%s', (name, words) => {
  expect(splitWords(name)).toEqual(words);
});

test('a name without its separators', () => {
  expect(normaliseName('X-Client_Secret[0]')).toBe('xclientsecret0');
});

test('a long name takes linear time', () => {
  for (const piece of ['A', 'a', 'Aa', 'AS', '-', '1', 'As-']) {
    const letters = piece.replace('-', '').length * 200_000;
    expect(splitWords(piece.repeat(200_000)).join('')).toHaveLength(letters);
  }
});
