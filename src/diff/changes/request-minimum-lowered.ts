/** A kind of change: minimum was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-minimum-lowered',
  title: 'minimum was lowered in a request',
  sender: 'client',
  kind: 'minimum-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests that were valid stay valid; smaller numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-min-decreased',
    'request-property-min-decreased',
    'request-parameter-min-decreased',
    'request-body-exclusive-min-decreased',
    'request-property-exclusive-min-decreased',
    'request-parameter-exclusive-min-decreased',
  ],
  examples: [
    { base: '{type: integer, minimum: 20}', revision: '{type: integer, minimum: 10}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});
