/** A kind of change: null was allowed in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-became-nullable',
  title: 'null was allowed in a response',
  sender: 'api',
  kind: 'became-nullable',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} may be null now',
  why: 'Responses may hold null now, which clients never had to handle.',
  remedy: 'Do not send null within this major version, or release a new one.',
  oasdiff: ['response-body-became-nullable', 'response-property-became-nullable', 'response-header-became-nullable'],
  examples: [
    { base: '{type: string}', revision: '{type: [string, "null"]}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false },
  ],
});
