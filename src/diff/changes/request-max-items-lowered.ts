/** A kind of change: maxItems was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-items-lowered',
  title: 'maxItems was lowered in a request',
  sender: 'client',
  kind: 'max-items-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests with longer lists were valid and are refused now.',
  remedy: 'Go on accepting longer lists, or release a new major version.',
  oasdiff: ['request-parameter-max-items-decreased'],
  examples: [
    { base: '{type: array, items: {}, maxItems: 4}', revision: '{type: array, items: {}, maxItems: 2}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
