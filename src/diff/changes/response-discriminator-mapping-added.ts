/** A kind of change: a discriminator maps one more value in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-discriminator-mapping-added',
  title: 'A discriminator maps one more value in a response',
  sender: 'api',
  kind: 'discriminator-mapping-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the discriminator of {subject} maps {value} now',
  why: 'The old values mean what they meant; a new branch is told by itself.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-discriminator-mapping-added', 'response-property-discriminator-mapping-added'],
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
