/** A kind of change: a pattern was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { patternRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-pattern-removed',
  title: 'A pattern was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold texts that do not match the old pattern now, which clients never had to handle.',
  remedy: 'Do not send texts that do not match the old pattern within this major version, or release a new one.',
  oasdiff: ['response-property-pattern-removed'],
  ...patternRemoved,
});
