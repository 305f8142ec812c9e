/** A kind of change: null was forbidden in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-became-not-nullable',
  title: 'null was forbidden in a response',
  sender: 'api',
  kind: 'became-not-nullable',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may not be null any more',
  why: 'Responses hold less than before: null no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'response-body-became-not-nullable',
    'response-property-became-not-nullable',
    'response-header-became-not-nullable',
  ],
  examples: [
    { base: '{type: [string, "null"]}', revision: '{type: string}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false },
  ],
});
