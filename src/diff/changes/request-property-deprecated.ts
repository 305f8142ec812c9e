/** A kind of change: a property became deprecated in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-deprecated',
  title: 'A property became deprecated in a request',
  sender: 'client',
  kind: 'property-deprecated',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It works as before; clients know now that it will go.',
  remedy: 'Say until when with x-sunset; raise the minor version.',
  oasdiff: ['request-property-deprecated', 'request-property-deprecated-with-sunset'],
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
