/** A kind of change: minimum was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { minimumRaised } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-minimum-raised',
  title: 'minimum was raised in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with smaller numbers were valid and are refused now.',
  remedy: 'Go on accepting smaller numbers, or release a new major version.',
  oasdiff: [
    'request-body-min-increased',
    'request-property-min-increased',
    'request-parameter-min-increased',
    'request-read-only-property-min-increased',
    'request-body-exclusive-min-increased',
    'request-property-exclusive-min-increased',
    'request-parameter-exclusive-min-increased',
    'request-read-only-property-exclusive-min-increased',
  ],
  ...minimumRaised,
});
