/** A kind of change: contains was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-contains-removed',
  title: 'contains was lifted in a response',
  sender: 'api',
  kind: 'contains-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} need not hold an item of a certain kind any more',
  why: 'Responses may hold lists without such an item now, which clients never had to handle.',
  remedy: 'Do not send lists without such an item within this major version, or release a new one.',
  oasdiff: ['response-body-contains-removed', 'response-property-contains-removed'],
  examples: [
    { base: '{type: array, contains: {type: string}}', revision: '{type: array}', finds: true },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});
