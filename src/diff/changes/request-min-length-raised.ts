/** A kind of change: minLength was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-length-raised',
  title: 'minLength was raised in a request',
  sender: 'client',
  kind: 'min-length-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests with shorter texts were valid and are refused now.',
  remedy: 'Go on accepting shorter texts, or release a new major version.',
  oasdiff: [
    'request-body-min-length-increased',
    'request-property-min-length-increased',
    'request-parameter-min-length-increased',
  ],
  examples: [
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 4}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});
