/** A kind of change: a discriminator was taken away in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-discriminator-removed',
  title: 'A discriminator was taken away in a request',
  sender: 'client',
  kind: 'discriminator-removed',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its discriminator',
  why: 'The values are the same, but generated clients read them otherwise.',
  remedy: 'Keep the discriminator.',
  oasdiff: ['request-body-discriminator-removed', 'request-property-discriminator-removed'],
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}',
      finds: false,
    },
  ],
});
