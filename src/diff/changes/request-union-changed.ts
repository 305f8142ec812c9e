/** A kind of change: the branches of a union changed in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-union-changed',
  title: 'The branches of a union changed in a request',
  sender: 'client',
  kind: 'union-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the branches of {subject} changed',
  why: 'Requests with values that fit otherwise than before were valid and are refused now.',
  remedy: 'Go on accepting values that fit otherwise than before, or release a new major version.',
  oasdiff: [
    'request-body-all-of-added',
    'request-property-all-of-added',
    'request-body-all-of-removed',
    'request-property-all-of-removed',
  ],
  examples: [
    {
      base: '{anyOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}',
      revision: '{oneOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}',
      finds: true,
    },
    {
      base: '{oneOf: [{type: string}, {type: integer}]}',
      revision: '{oneOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});
