/** A kind of change: maxItems was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-items-raised',
  title: 'maxItems was raised in a request',
  sender: 'client',
  kind: 'max-items-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests that were valid stay valid; longer lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-parameter-max-items-increased'],
  examples: [
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 4}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
