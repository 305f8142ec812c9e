/** A kind of change: null was forbidden in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-became-not-nullable',
  title: 'null was forbidden in a request',
  sender: 'client',
  kind: 'became-not-nullable',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} may not be null any more',
  why: 'Requests with null were valid and are refused now.',
  remedy: 'Go on accepting null, or release a new major version.',
  oasdiff: [
    'request-body-became-not-nullable',
    'request-property-became-not-nullable',
    'request-parameter-became-not-nullable',
    'request-parameter-property-became-not-nullable',
  ],
  examples: [
    { base: '{type: [string, "null"]}', revision: '{type: string}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false },
  ],
});
