/** A kind of change: propertyNames was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-names-added',
  title: 'propertyNames was set in a response',
  sender: 'api',
  kind: 'property-names-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: properties of other names no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-property-names-added', 'response-property-property-names-added'],
  examples: [
    { base: '{type: object}', revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});
