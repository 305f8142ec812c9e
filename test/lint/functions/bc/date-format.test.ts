/** Dates and timestamps: what a schema must say, and what its examples may show. */
import { expect, test } from 'vitest';
import misdeclaredDates from '../../../../src/lint/functions/bc/date-format.ts';
import { contextOf } from '../../../support/context.ts';

type Kind = 'date' | 'timestamp';
type Problem = 'undeclared' | 'foreign';

function run(properties: object, kind: Kind = 'date', problem: Problem = 'undeclared') {
  const root = {
    openapi: '3.1.0',
    components: { schemas: { Route: { properties }, Day: { type: 'string', format: 'date' } } },
  };
  return misdeclaredDates(root, { kind, problem }, contextOf(root))?.map(one => one.message);
}

test('text without a format, a number and a made-up format are undeclared', () => {
  const found = run({
    startDate: { type: 'string' },
    endDate: { type: ['string', 'null'] },
    dueDate: { type: 'integer' },
    createdOn: { type: 'string', format: 'datetime' },
  });
  expect(found).toEqual([
    '"startDate" is text without a format; write format: date or date-time.',
    '"endDate" is text without a format; write format: date or date-time.',
    '"dueDate" is declared as a number; send text with format: date or date-time (ISO 8601).',
    '"createdOn" has format "datetime"; write format: date or date-time.',
  ]);
});

test('a format, a pattern, enumerated values, a reference to either and a value of another type are right', () => {
  expect(
    run({
      startDate: { type: 'string', format: 'date-time' },
      endDate: { $ref: '#/components/schemas/Day' },
      dueDate: { allOf: [{ $ref: '#/components/schemas/Day' }], type: 'string' },
      birthDate: { type: 'string', pattern: '^\\d{4}$' },
      saleDate: { type: 'string', enum: ['today', 'tomorrow'] },
      openDate: { type: 'string', example: '2024-05' },
      isoDate: { type: 'boolean' },
      reviewDate: { oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }] },
    }),
  ).toEqual([]);
});

test('the same name without a format in many places is one finding', () => {
  const root = {
    openapi: '3.0.3',
    components: {
      schemas: { A: { properties: { date: { type: 'string' } } }, B: { properties: { date: { type: 'string' } } } },
    },
  };
  const found = misdeclaredDates(root, { kind: 'date', problem: 'undeclared' }, contextOf(root));
  expect(found).toMatchObject([
    { path: ['components', 'schemas', 'A', 'properties', 'date'], related: [expect.anything()] },
  ]);
});

test('header parameters carry HTTP dates and are left alone; query parameters are not', () => {
  const root = {
    swagger: '2.0',
    paths: {
      '/a': {
        get: {
          parameters: [
            { name: 'Date', in: 'header', type: 'string' },
            { name: 'from_date', in: 'query', type: 'string' },
          ],
        },
      },
    },
  };
  const found = misdeclaredDates(root, { kind: 'date', problem: 'undeclared' }, contextOf(root));
  expect(found?.map(one => one.path)).toEqual([['paths', '/a', 'get', 'parameters', 1]]);
});

test.each([
  '12/31/2024',
  '31.12.2024',
  '31-12-2024',
  '2024/12/31',
  '2024-1-5',
  '20241231',
  '31 Dec 2024',
  'Thu Dec 31 2024',
  'EEE MMM dd',
])('the example %s is foreign, and then no format is asked for besides', example => {
  expect(run({ startDate: { type: 'string', example } }, 'date', 'foreign')).toHaveLength(1);
  expect(run({ startDate: { type: 'string', example } })).toEqual([]);
});

test.each([
  '2024-12-31',
  '2024-12-31T09:30:00Z',
  '2024-12-31 09:30:00',
  '2024',
  'tomorrow',
  'string',
  '',
  '{date}',
  'March',
])('the example %s is not foreign', example => {
  expect(run({ startDate: { type: 'string', example } }, 'date', 'foreign')).toEqual([]);
});

test('a description may ask for a foreign form', () => {
  const description = 'The day, as mm/dd/yyyy.';
  expect(run({ startDate: { type: 'string', description } }, 'date', 'foreign')).toEqual([
    '"startDate" asks for mm/dd/yyyy, which is not ISO 8601.',
  ]);
  expect(run({ startDate: { type: 'string', description: 'As YYYY-MM-DD.' } }, 'date', 'foreign')).toEqual([]);
});

test('an example beside a format belongs to the rules that validate examples', () => {
  expect(run({ startDate: { type: 'string', format: 'date', example: '12/31/2024' } }, 'date', 'foreign')).toEqual([]);
});

test('a number called time is a duration unless it speaks of the epoch', () => {
  const properties = {
    startTime: { type: 'integer' },
    endTime: { type: 'integer', description: 'Unix time.' },
    createdAt: { type: 'number' },
  };
  expect(run(properties, 'timestamp')?.map(one => one.split(' ')[0])).toEqual(['"endTime"', '"createdAt"']);
});
