/** A kind of change: maxProperties was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-properties-added',
  title: 'maxProperties was set in a response',
  sender: 'api',
  kind: 'max-properties-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Responses hold less than before: objects with more properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object}', revision: '{type: object, maxProperties: 2}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
