/** A kind of change: a default was added in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-default-added',
  title: 'A default was added in a response',
  sender: 'api',
  kind: 'default-added',
  level: 'info',
  breaking: false,
  bump: 'patch',
  says: '{subject} has got the default {to}',
  why: 'What is missing may be read otherwise; the responses are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['response-body-default-value-added', 'response-property-default-value-added'],
  examples: [
    { base: '{type: integer}', revision: '{type: integer, default: 10}', finds: true },
    { base: '{type: integer, default: 10}', revision: '{type: integer, default: 10}', finds: false },
  ],
});
