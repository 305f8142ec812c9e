/** A kind of change: propertyNames was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-names-removed',
  title: 'propertyNames was lifted in a request',
  sender: 'client',
  kind: 'property-names-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; properties of other names may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-property-names-removed', 'request-property-property-names-removed'],
  examples: [
    { base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", revision: '{type: object}', finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});
