/** A kind of change: oneOf was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-one-of-added',
  title: 'oneOf was set in a response',
  sender: 'api',
  kind: 'one-of-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} must fit one of several schemas now',
  why: 'Responses hold less than before: values that fit no branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-wrapped-in-one-of'],
  examples: [
    { base: '{}', revision: '{oneOf: [{type: string}, {type: integer}]}', finds: true },
    { base: '{oneOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
