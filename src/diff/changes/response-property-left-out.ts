/** A kind of change: a property no longer belongs in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-left-out',
  title: 'A property no longer belongs in a response',
  sender: 'api',
  kind: 'property-left-out',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} no longer belongs into {parent}',
  why: 'It became writeOnly: clients that read it get nothing.',
  remedy: 'Go on sending it, or release a new major version.',
  oasdiff: ['response-optional-property-became-write-only', 'response-required-property-became-write-only'],
  judge: () => ({ breaking: true, proof: 'rule' }),
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, writeOnly: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});
