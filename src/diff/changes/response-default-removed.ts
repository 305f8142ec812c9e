/** A kind of change: a default was taken away in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-default-removed',
  title: 'A default was taken away in a response',
  sender: 'api',
  kind: 'default-removed',
  level: 'info',
  breaking: false,
  bump: 'patch',
  says: '{subject} has lost its default {from}',
  why: 'What is missing may be read otherwise; the responses are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['response-body-default-value-removed', 'response-property-default-value-removed'],
  examples: [
    { base: '{type: integer, default: 10}', revision: '{type: integer}', finds: true },
    { base: '{type: integer}', revision: '{type: integer}', finds: false },
  ],
});
