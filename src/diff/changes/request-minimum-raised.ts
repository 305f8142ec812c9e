/** A kind of change: minimum was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-minimum-raised',
  title: 'minimum was raised in a request',
  sender: 'client',
  kind: 'minimum-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
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
  examples: [
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 20}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});
