/** A kind of change: a deprecated property no longer says until when it works in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-removed',
  title: 'A deprecated property no longer says until when it works in a response',
  sender: 'api',
  kind: 'property-sunset-removed',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers planned with the date; a promise is withdrawn.',
  remedy: 'Keep x-sunset as long as it is deprecated.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: false,
    },
  ],
});
