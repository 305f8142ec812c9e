/** A kind of change: anyOf was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-any-of-added',
  title: 'anyOf was set in a request',
  sender: 'client',
  kind: 'any-of-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must fit one of several schemas now',
  why: 'Requests with values that fit no branch were valid and are refused now.',
  remedy: 'Go on accepting values that fit no branch, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{}', revision: '{anyOf: [{type: string}, {type: integer}]}', finds: true },
    { base: '{anyOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
