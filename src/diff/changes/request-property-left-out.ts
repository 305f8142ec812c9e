/** A kind of change: a property no longer belongs in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-left-out',
  title: 'A property no longer belongs in a request',
  sender: 'client',
  kind: 'property-left-out',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} no longer belongs into {parent}',
  why: 'It became readOnly: clients can no longer set it.',
  remedy: 'Go on accepting it, or release a new major version.',
  oasdiff: ['request-optional-property-became-read-only', 'request-required-property-became-read-only'],
  judge: ({ required }) => ({ breaking: true, proof: 'rule', level: required?.base ? 'error' : 'warning' }),
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, readOnly: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});
