/** A kind of change: a default is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-default-changed',
  title: 'A default is another in a response',
  sender: 'api',
  kind: 'default-changed',
  level: 'info',
  breaking: false,
  bump: 'patch',
  says: 'the default of {subject} changed from {from} to {to}',
  why: 'What is missing may be read otherwise; the responses are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['response-body-default-value-changed', 'response-property-default-value-changed'],
  examples: [
    { base: '{type: integer, default: 10}', revision: '{type: integer, default: 20}', finds: true },
    { base: '{type: integer, default: 20}', revision: '{type: integer, default: 20}', finds: false },
  ],
});
