/** A kind of change: maximum was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-maximum-lowered',
  title: 'maximum was lowered in a request',
  sender: 'client',
  kind: 'maximum-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests with larger numbers were valid and are refused now.',
  remedy: 'Go on accepting larger numbers, or release a new major version.',
  oasdiff: [
    'request-body-max-decreased',
    'request-property-max-decreased',
    'request-parameter-max-decreased',
    'request-read-only-property-max-decreased',
    'request-body-exclusive-max-decreased',
    'request-property-exclusive-max-decreased',
    'request-parameter-exclusive-max-decreased',
    'request-read-only-property-exclusive-max-decreased',
  ],
  examples: [
    { base: '{type: integer, maximum: 20}', revision: '{type: integer, maximum: 10}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});
