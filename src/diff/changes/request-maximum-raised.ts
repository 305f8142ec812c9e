/** A kind of change: maximum was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-maximum-raised',
  title: 'maximum was raised in a request',
  sender: 'client',
  kind: 'maximum-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests that were valid stay valid; larger numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-max-increased',
    'request-property-max-increased',
    'request-parameter-max-increased',
    'request-body-exclusive-max-increased',
    'request-property-exclusive-max-increased',
    'request-parameter-exclusive-max-increased',
  ],
  examples: [
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 20}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});
