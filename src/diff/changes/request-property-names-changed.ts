/** A kind of change: propertyNames is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-names-changed',
  title: 'propertyNames is another in a request',
  sender: 'client',
  kind: 'property-names-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with properties of other names were valid and are refused now.',
  remedy: 'Go on accepting properties of other names, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[0-9]+$'}}",
      finds: true,
    },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});
