/** A kind of change: oneOf was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-one-of-added',
  title: 'oneOf was set in a request',
  sender: 'client',
  kind: 'one-of-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must fit one of several schemas now',
  why: 'Requests with values that fit no branch were valid and are refused now.',
  remedy: 'Go on accepting values that fit no branch, or release a new major version.',
  oasdiff: ['request-body-wrapped-in-one-of'],
  examples: [
    { base: '{}', revision: '{oneOf: [{type: string}, {type: integer}]}', finds: true },
    { base: '{oneOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
