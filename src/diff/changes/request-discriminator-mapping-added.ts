/** A kind of change: a discriminator maps one more value in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-discriminator-mapping-added',
  title: 'A discriminator maps one more value in a request',
  sender: 'client',
  kind: 'discriminator-mapping-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the discriminator of {subject} maps {value} now',
  why: 'The old values mean what they meant; a new branch is told by itself.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-discriminator-mapping-added', 'request-property-discriminator-mapping-added'],
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      finds: true,
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      finds: false,
    },
  ],
});
