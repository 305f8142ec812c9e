/** A kind of change: null was allowed in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-became-nullable',
  title: 'null was allowed in a request',
  sender: 'client',
  kind: 'became-nullable',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may be null now',
  why: 'Requests that were valid stay valid; null may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-became-nullable',
    'request-property-became-nullable',
    'request-parameter-became-nullable',
    'request-parameter-property-became-nullable',
  ],
  examples: [
    { base: '{type: string}', revision: '{type: [string, "null"]}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false },
  ],
});
