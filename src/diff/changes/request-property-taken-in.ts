/** A kind of change: a property belongs now in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-taken-in',
  title: 'A property belongs now in a request',
  sender: 'client',
  kind: 'property-taken-in',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} belongs into {parent} now',
  why: 'It is no longer readOnly: clients may set it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-optional-property-became-not-read-only', 'request-required-property-became-not-read-only'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, readOnly: true}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});
