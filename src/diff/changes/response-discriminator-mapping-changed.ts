/** A kind of change: a discriminator maps a value to another schema in a response. */
import { defineSchemaChange } from '../change.ts';
import { isSameMapping } from '../mappings.ts';

export default defineSchemaChange({
  id: 'response-discriminator-mapping-changed',
  title: 'A discriminator maps a value to another schema in a response',
  sender: 'api',
  kind: 'discriminator-mapping-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the discriminator of {subject} maps {value} to another schema',
  why: 'Messages with the value are read as something else.',
  remedy: 'Keep the mapping, or release a new major version.',
  oasdiff: ['response-body-discriminator-mapping-changed', 'response-property-discriminator-mapping-changed'],
  judge: (difference, _effect, finding) =>
    isSameMapping(difference, finding) ? { breaking: false, level: 'info', bump: 'patch' } : undefined,
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision:
        '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/y"}}}',
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
