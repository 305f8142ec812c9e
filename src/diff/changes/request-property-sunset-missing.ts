/** A kind of change: a property became deprecated without a sunset date in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-missing',
  title: 'A property became deprecated without a sunset date in a request',
  sender: 'client',
  kind: 'property-sunset-missing',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'The policy asks for a date, so that consumers can plan.',
  remedy: 'Add x-sunset with a day that leaves the notice period.',
  oasdiff: ['request-property-deprecated-sunset-missing'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: true,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
  ],
});
