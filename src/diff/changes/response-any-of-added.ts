/** A kind of change: anyOf was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-any-of-added',
  title: 'anyOf was set in a response',
  sender: 'api',
  kind: 'any-of-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} must fit one of several schemas now',
  why: 'Responses hold less than before: values that fit no branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{}', revision: '{anyOf: [{type: string}, {type: integer}]}', finds: true },
    { base: '{anyOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
