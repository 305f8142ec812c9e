/** A kind of change: propertyNames is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-names-changed',
  title: 'propertyNames is another in a response',
  sender: 'api',
  kind: 'property-names-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold properties of other names now, which clients never had to handle.',
  remedy: 'Do not send properties of other names within this major version, or release a new one.',
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
