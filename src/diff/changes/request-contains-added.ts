/** A kind of change: contains was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-contains-added',
  title: 'contains was set in a request',
  sender: 'client',
  kind: 'contains-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must hold an item of a certain kind now',
  why: 'Requests with lists without such an item were valid and are refused now.',
  remedy: 'Go on accepting lists without such an item, or release a new major version.',
  oasdiff: ['request-body-contains-added', 'request-property-contains-added'],
  examples: [
    { base: '{type: array}', revision: '{type: array, contains: {type: string}}', finds: true },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});
