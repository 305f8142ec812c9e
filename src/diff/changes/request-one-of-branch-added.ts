/** A kind of change: a branch was added to oneOf in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-one-of-branch-added',
  title: 'A branch was added to oneOf in a request',
  sender: 'client',
  kind: 'one-of-branch-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may fit a further branch of {keyword} now',
  why: 'Requests that were valid stay valid; values of the new branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-one-of-added', 'request-property-one-of-added'],
  examples: [
    {
      base: '{oneOf: [{type: object, required: [a]}, {type: integer}]}',
      revision: '{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}',
      finds: true,
    },
    {
      base: '{oneOf: [{type: string}, {type: integer}]}',
      revision: '{oneOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});
