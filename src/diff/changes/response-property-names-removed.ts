/** A kind of change: propertyNames was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-names-removed',
  title: 'propertyNames was lifted in a response',
  sender: 'api',
  kind: 'property-names-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Responses may hold properties of other names now, which clients never had to handle.',
  remedy: 'Do not send properties of other names within this major version, or release a new one.',
  oasdiff: ['response-body-property-names-removed', 'response-property-property-names-removed'],
  examples: [
    { base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", revision: '{type: object}', finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});
