/** A kind of change: minItems was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-items-raised',
  title: 'minItems was raised in a request',
  sender: 'client',
  kind: 'min-items-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests with shorter lists were valid and are refused now.',
  remedy: 'Go on accepting shorter lists, or release a new major version.',
  oasdiff: [
    'request-body-min-items-increased',
    'request-property-min-items-increased',
    'request-parameter-min-items-increased',
  ],
  examples: [
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 4}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
