/** A kind of change: a discriminator maps one value less in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-discriminator-mapping-removed',
  title: 'A discriminator maps one value less in a request',
  sender: 'client',
  kind: 'discriminator-mapping-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the discriminator of {subject} no longer maps {value}',
  why: 'Messages with the value can no longer be told apart.',
  remedy: 'Keep the value, or release a new major version.',
  oasdiff: ['request-body-discriminator-mapping-deleted', 'request-property-discriminator-mapping-deleted'],
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      finds: true,
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      finds: false,
    },
  ],
});
