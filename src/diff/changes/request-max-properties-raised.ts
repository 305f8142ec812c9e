/** A kind of change: maxProperties was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-properties-raised',
  title: 'maxProperties was raised in a request',
  sender: 'client',
  kind: 'max-properties-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests that were valid stay valid; objects with more properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 4}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
