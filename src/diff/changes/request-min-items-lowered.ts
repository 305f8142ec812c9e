/** A kind of change: minItems was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-items-lowered',
  title: 'minItems was lowered in a request',
  sender: 'client',
  kind: 'min-items-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests that were valid stay valid; shorter lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-parameter-min-items-decreased'],
  examples: [
    { base: '{type: array, items: {}, minItems: 4}', revision: '{type: array, items: {}, minItems: 2}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
