/** A kind of change: contains was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-contains-added',
  title: 'contains was set in a response',
  sender: 'api',
  kind: 'contains-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} must hold an item of a certain kind now',
  why: 'Responses hold less than before: lists without such an item no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-contains-added', 'response-property-contains-added'],
  examples: [
    { base: '{type: array}', revision: '{type: array, contains: {type: string}}', finds: true },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});
