/** A kind of change: a property belongs now in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-taken-in',
  title: 'A property belongs now in a response',
  sender: 'api',
  kind: 'property-taken-in',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} belongs into {parent} now',
  why: 'It is no longer writeOnly: it comes in responses.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-optional-property-became-not-write-only', 'response-required-property-became-not-write-only'],
  judge: () => ({ breaking: false, level: 'warning' }),
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, writeOnly: true}}}',
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
