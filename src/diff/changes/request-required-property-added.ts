/** A kind of change: a required property was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { requiredPropertyAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-required-property-added',
  title: 'A required property was added in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests without it were valid and are refused now; a default does not help, since what is required must be sent.',
  remedy: 'Make it optional, or release a new major version.',
  oasdiff: [
    'new-required-request-property',
    'new-required-request-property-with-default',
    'new-required-request-header-property',
  ],
  ...requiredPropertyAdded,
});
