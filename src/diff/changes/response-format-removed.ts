/** A kind of change: a format was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-format-removed',
  title: 'A format was lifted in a response',
  sender: 'api',
  kind: 'format-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} need not be a {from} any more',
  why: 'Responses may hold texts that are not of the format now, which clients never had to handle.',
  remedy: 'Do not send texts that are not of the format within this major version, or release a new one.',
  oasdiff: [
    'response-body-type-changed',
    'response-property-type-changed',
    'response-header-type-changed',
    'response-body-type-generalized',
    'response-property-type-generalized',
    'response-header-type-generalized',
  ],
  examples: [
    { base: '{type: string, format: date}', revision: '{type: string}', finds: true },
    { base: '{type: string, format: date}', revision: '{type: string, format: date}', finds: false },
  ],
});
