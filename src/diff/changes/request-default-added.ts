/** A kind of change: a default was added in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-default-added',
  title: 'A default was added in a request',
  sender: 'client',
  kind: 'default-added',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got the default {to}',
  why: 'Requests that leave it out may mean something else than before.',
  remedy: 'Keep what happens when it is left out, or release a new major version.',
  oasdiff: [
    'request-body-default-value-added',
    'request-property-default-value-added',
    'request-parameter-default-value-added',
  ],
  examples: [
    { base: '{type: integer}', revision: '{type: integer, default: 10}', finds: true },
    { base: '{type: integer, default: 10}', revision: '{type: integer, default: 10}', finds: false },
  ],
});
