/** A kind of change: an optional property was added in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-added',
  title: 'An optional property was added in a request',
  sender: 'client',
  kind: 'property-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} of {parent} is new',
  why: 'Nobody has to send it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['new-optional-request-property'],
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}, b: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});
