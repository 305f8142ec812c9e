/** A kind of change: a type was added in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-type-added',
  title: 'A type was added in a response',
  sender: 'api',
  kind: 'type-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} may be of type {value} now',
  why: 'Responses may hold values of the further type now, which clients never had to handle.',
  remedy: 'Do not send values of the further type within this major version, or release a new one.',
  oasdiff: [
    'response-body-list-of-types-widened',
    'response-property-list-of-types-widened',
    'response-body-type-generalized',
    'response-property-type-generalized',
    'response-header-type-generalized',
  ],
  examples: [
    { base: '{type: string}', revision: '{type: [string, integer]}', finds: true },
    { base: '{type: string}', revision: '{type: [string]}', finds: false },
  ],
});
