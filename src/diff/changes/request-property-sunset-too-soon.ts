/** A kind of change: the sunset of a property leaves less than the notice period in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-too-soon',
  title: 'The sunset of a property leaves less than the notice period in a request',
  sender: 'client',
  kind: 'property-sunset-too-soon',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers have less time to move than the policy promises them.',
  remedy: 'Move x-sunset to the end of the notice period or later.',
  oasdiff: ['request-property-sunset-date-too-small'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2001-01-31"}}}',
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
