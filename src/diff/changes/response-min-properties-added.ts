/** A kind of change: minProperties was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-properties-added',
  title: 'minProperties was set in a response',
  sender: 'api',
  kind: 'min-properties-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Responses hold less than before: objects with fewer properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object}', revision: '{type: object, minProperties: 2}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
