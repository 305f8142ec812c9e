/** A kind of change: a discriminator reads another property in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-discriminator-property-changed',
  title: 'A discriminator reads another property in a response',
  sender: 'api',
  kind: 'discriminator-property-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the discriminator of {subject} reads another property',
  why: 'Clients look for the kind in the wrong place.',
  remedy: 'Keep the property, or release a new major version.',
  oasdiff: [
    'response-body-discriminator-property-name-changed',
    'response-property-discriminator-property-name-changed',
  ],
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}',
      finds: true,
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}',
      finds: false,
    },
  ],
});
