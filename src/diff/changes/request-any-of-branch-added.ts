/** A kind of change: a branch was added to anyOf in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-any-of-branch-added',
  title: 'A branch was added to anyOf in a request',
  sender: 'client',
  kind: 'any-of-branch-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may fit a further branch of {keyword} now',
  why: 'Requests that were valid stay valid; values of the new branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-any-of-added', 'request-property-any-of-added'],
  examples: [
    {
      base: '{anyOf: [{type: object, required: [a]}, {type: integer}]}',
      revision: '{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}',
      finds: true,
    },
    {
      base: '{anyOf: [{type: string}, {type: integer}]}',
      revision: '{anyOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});
