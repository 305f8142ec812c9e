/** The letter case of one name. */
import { expect, test } from 'vitest';
import { letterCase } from '../../../../src/lint/functions/bc/letter-case.ts';

test.each([
  ['route_name', 'snake_case'],
  ['FEATURE_ID', 'snake_case'],
  ['routeName', 'camelCase'],
  ['clientID', 'camelCase'],
  ['line2Text', 'camelCase'],
  ['RouteName', 'PascalCase'],
  ['route-name', 'kebab-case'],
  ['Route_Name', 'mixed'],
  ['routeName_old', 'mixed'],
  ['route-name_old', 'mixed'],
])('%s is %s', (name, expected) => {
  expect(letterCase(name)).toBe(expected);
});

test.each([
  'route',
  'line2',
  'SIN',
  'ID',
  '_links',
  '$schema',
  '@id',
  'x-rank',
  'X-Rank',
  'Content-Type',
  '3d',
  'a b',
  'a.b',
  'filter[name]',
  'é',
  '',
])('"%s" belongs to every case, or to none of ours', name => {
  expect(letterCase(name)).toBeUndefined();
});
