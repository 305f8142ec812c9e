/** A kind of change: a required property was added in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-required-property-added',
  title: 'A required property was added in a request',
  sender: 'client',
  kind: 'required-property-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the required property {name} of {parent} is new',
  why: 'Requests without it were valid and are refused now; a default does not help, since what is required must be sent.',
  remedy: 'Make it optional, or release a new major version.',
  oasdiff: [
    'new-required-request-property',
    'new-required-request-property-with-default',
    'new-required-request-header-property',
  ],
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}, b: {}}, required: [b]}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});
