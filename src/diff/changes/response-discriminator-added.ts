/** A kind of change: a discriminator was added in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-discriminator-added',
  title: 'A discriminator was added in a response',
  sender: 'api',
  kind: 'discriminator-added',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got a discriminator',
  why: 'The values are the same, but generated clients read them otherwise.',
  remedy: 'Check that every value of the property names its schema.',
  oasdiff: ['response-body-discriminator-added', 'response-property-discriminator-added'],
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}',
      finds: true,
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}',
      finds: false,
    },
  ],
});
