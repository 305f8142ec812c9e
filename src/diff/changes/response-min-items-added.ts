/** A kind of change: minItems was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-items-added',
  title: 'minItems was set in a response',
  sender: 'api',
  kind: 'min-items-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Responses hold less than before: shorter lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}}', revision: '{type: array, items: {}, minItems: 2}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
