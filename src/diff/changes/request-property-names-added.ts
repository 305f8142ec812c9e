/** A kind of change: propertyNames was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-names-added',
  title: 'propertyNames was set in a request',
  sender: 'client',
  kind: 'property-names-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with properties of other names were valid and are refused now.',
  remedy: 'Go on accepting properties of other names, or release a new major version.',
  oasdiff: ['request-body-property-names-added', 'request-property-property-names-added'],
  examples: [
    { base: '{type: object}', revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});
