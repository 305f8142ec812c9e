/** A kind of change: the branches of a union changed in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-union-changed',
  title: 'The branches of a union changed in a response',
  sender: 'api',
  kind: 'union-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the branches of {subject} changed',
  why: 'Responses may hold values that fit otherwise than before now, which clients never had to handle.',
  remedy: 'Do not send values that fit otherwise than before within this major version, or release a new one.',
  oasdiff: [
    'response-body-all-of-added',
    'response-property-all-of-added',
    'response-body-all-of-removed',
    'response-property-all-of-removed',
  ],
  examples: [
    {
      base: '{oneOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}',
      revision: '{anyOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}',
      finds: true,
    },
    {
      base: '{oneOf: [{type: string}, {type: integer}]}',
      revision: '{oneOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});
