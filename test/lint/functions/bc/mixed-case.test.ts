/** The vote on letter cases in a document. */
import { expect, test } from 'vitest';
import mixedCases from '../../../../src/lint/functions/bc/mixed-case.ts';
import { contextOf } from '../../../support/context.ts';

type Options = Parameters<typeof mixedCases>[1];
const ofProperties = (names: string[], options: Partial<Options> = {}) => {
  const properties = Object.fromEntries(names.map(name => [name, { type: 'string' }]));
  const root = { openapi: '3.0.3', components: { schemas: { Route: { type: 'object', properties } } } };
  return mixedCases(root, { of: 'property', compare: 'family', ...options }, contextOf(root)) ?? [];
};

test('the minority is one finding that names it, at the place of each name', () => {
  const [finding, ...others] = ofProperties(['routeName', 'rockType', 'a_b', 'c_d', 'firstAscent', 'name']);
  expect(others).toEqual([]);
  expect(finding?.message).toBe('2 of 5 property names are not camelCase as the others are: "a_b" and "c_d".');
  expect(finding?.path).toEqual(['components', 'schemas', 'Route', 'properties', 'a_b']);
  expect(finding?.related).toEqual([['components', 'schemas', 'Route', 'properties', 'c_d']]);
});

test('lower and upper camel case are one family, and two humps', () => {
  const names = ['routeName', 'rockType', 'RockColour'];
  expect(ofProperties(names)).toEqual([]);
  expect(ofProperties(names, { compare: 'hump' })).toHaveLength(1);
});

test('names of a standard do not vote', () => {
  expect(ofProperties(['routeName', 'access_token'], { ignore: ['access_token'] })).toEqual([]);
});

test('a name that mixes cases within itself is reported even where all do', () => {
  expect(ofProperties(['route_Name', 'rock_Type'])[0]?.message).toContain('2 of 2 property names mix letter cases');
});

test('a name counts once, wherever it is used', () => {
  const schema = { type: 'object', properties: { route_name: {}, routeGrade: {}, rockType: {} } };
  const copy = structuredClone(schema);
  const root = { swagger: '2.0', definitions: { A: schema, B: copy } };
  expect(mixedCases(root, { of: 'property', compare: 'family' }, contextOf(root))?.[0]?.message).toContain('1 of 3');
});

test('parameters vote by their place, segments without those that hold a parameter', () => {
  const parameters = [
    { name: 'rock_type', in: 'query' },
    { name: 'routeId', in: 'path' },
    { name: 'X-Request-Id', in: 'header' },
  ];
  const get = { parameters, responses: {} };
  const root = { openapi: '3.0.3', paths: { '/climbing-routes/{routeId}': { get }, '/parts.{file_ext}': { get } } };
  for (const of of ['query', 'path', 'segment'] as const) {
    expect(mixedCases(root, { of, compare: 'family' }, contextOf(root))).toEqual([]);
  }
});
