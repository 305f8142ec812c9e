/** A kind of change: an enum value was taken away in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-enum-value-removed',
  title: 'An enum value was taken away in a response',
  sender: 'api',
  kind: 'enum-value-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may not be {value} any more',
  why: 'Responses hold less than before: the value no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-enum-value-removed', 'response-mediatype-enum-value-removed'],
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [a]}', finds: true },
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [b, a]}', finds: false },
  ],
});
