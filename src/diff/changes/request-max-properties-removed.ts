/** A kind of change: maxProperties was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-properties-removed',
  title: 'maxProperties was lifted in a request',
  sender: 'client',
  kind: 'max-properties-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Requests that were valid stay valid; objects with more properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 2}', revision: '{type: object}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
