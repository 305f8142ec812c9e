/** A kind of change: minProperties was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-properties-lowered',
  title: 'minProperties was lowered in a request',
  sender: 'client',
  kind: 'min-properties-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests that were valid stay valid; objects with fewer properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 4}', revision: '{type: object, minProperties: 2}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
