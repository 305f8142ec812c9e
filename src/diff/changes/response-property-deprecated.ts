/** A kind of change: a property became deprecated in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-deprecated',
  title: 'A property became deprecated in a response',
  sender: 'api',
  kind: 'property-deprecated',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It works as before; clients know now that it will go.',
  remedy: 'Say until when with x-sunset; raise the minor version.',
  oasdiff: ['response-property-deprecated', 'response-property-deprecated-with-sunset'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: false}}}',
      finds: false,
    },
  ],
});
