/** A kind of change: a list of values was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-enum-added',
  title: 'A list of values was set in a request',
  sender: 'client',
  kind: 'enum-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} is limited to {to} now',
  why: 'Requests with other values were valid and are refused now.',
  remedy: 'Go on accepting other values, or release a new major version.',
  oasdiff: [
    'request-body-became-enum',
    'request-property-became-enum',
    'request-parameter-became-enum',
    'request-header-property-became-enum',
    'request-body-const-added',
    'request-property-const-added',
  ],
  examples: [
    { base: '{type: string}', revision: '{type: string, enum: [a, b]}', finds: true },
    { base: '{type: string, enum: [a]}', revision: '{type: string, enum: [a]}', finds: false },
  ],
});
