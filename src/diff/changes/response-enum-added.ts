/** A kind of change: a list of values was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-enum-added',
  title: 'A list of values was set in a response',
  sender: 'api',
  kind: 'enum-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} is limited to {to} now',
  why: 'Responses hold less than before: other values no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-const-added', 'response-property-const-added'],
  examples: [
    { base: '{type: string}', revision: '{type: string, enum: [a, b]}', finds: true },
    { base: '{type: string, enum: [a]}', revision: '{type: string, enum: [a]}', finds: false },
  ],
});
