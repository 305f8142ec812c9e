/** A kind of change: an enum value was added in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-enum-value-added',
  title: 'An enum value was added in a request',
  sender: 'client',
  kind: 'enum-value-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may be {value} now',
  why: 'Requests that were valid stay valid; the new value may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-property-enum-value-added',
    'request-parameter-enum-value-added',
    'request-parameter-property-enum-value-added',
  ],
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [a, b, c]}', finds: true },
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [b, a]}', finds: false },
  ],
});
