/** Which names promise a date or a point in time, and which only look so. */
import { expect, test } from 'vitest';
import { temporalKind } from '../../../../src/lint/functions/bc/temporal-names.ts';

test.each([
  'date',
  'startDate',
  'DATE_OF_BIRTH',
  'date_from',
  'dateCreated',
  'expiry-date',
  'createdOn',
  'due_on',
  'dateOfBirth',
  'birthdate',
  'EXPIRYDATE',
  'dateFin',
  'date_naissance',
  'dateEffective',
])('%s is a date', name => {
  expect(temporalKind(name)).toBe('date');
});

test.each([
  'createdAt',
  'updated_at',
  'timestamp',
  'createdTS',
  'date_time',
  'effectiveDateTime',
  'startTime',
  'expires_at',
  'starttime',
])('%s is a point in time', name => {
  expect(temporalKind(name)).toBe('timestamp');
});

test.each([
  'update',
  'lastUpdate',
  'candidate',
  'validate',
  'mandate',
  'dateRange',
  'dateFormat',
  'upToDate',
  'uptodate',
  'responsetime',
  'mandataire',
  'dateKnown',
  'dates',
  'time',
  'responseTime',
  'drivingTime',
  'lookAt',
  'startAt',
  'basedOn',
  'dependsOn',
  'location',
  'ts',
  'results',
  '',
  '2024',
])('%s may be anything', name => {
  expect(temporalKind(name)).toBeUndefined();
});
