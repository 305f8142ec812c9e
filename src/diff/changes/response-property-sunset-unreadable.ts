/** A kind of change: the sunset of a property is no date in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-unreadable',
  title: 'The sunset of a property is no date in a response',
  sender: 'api',
  kind: 'property-sunset-unreadable',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Nobody can tell when it goes.',
  remedy: 'Write x-sunset as a day such as 2027-01-31.',
  oasdiff: ['response-property-deprecated-sunset-invalid'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: soon}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
    },
  ],
});
