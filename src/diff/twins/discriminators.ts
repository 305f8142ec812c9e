/** What the changes about discriminators in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const discriminatorAdded = defineTwins({
  kind: 'discriminator-added',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got a discriminator',
  why: 'The values are the same, but generated clients read them otherwise.',
  remedy: 'Check that every value of the property names its schema.',
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

export const discriminatorMappingAdded = defineTwins({
  kind: 'discriminator-mapping-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the discriminator of {subject} maps {value} now',
  why: 'The old values mean what they meant; a new branch is told by itself.',
  remedy: 'Nothing to do; raise the minor version.',
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

export const discriminatorMappingChanged = defineTwins({
  kind: 'discriminator-mapping-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the discriminator of {subject} maps {value} to another schema',
  why: 'Messages with the value are read as something else.',
  remedy: 'Keep the mapping, or release a new major version.',
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

export const discriminatorMappingRemoved = defineTwins({
  kind: 'discriminator-mapping-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the discriminator of {subject} no longer maps {value}',
  why: 'Messages with the value can no longer be told apart.',
  remedy: 'Keep the value, or release a new major version.',
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

export const discriminatorPropertyChanged = defineTwins({
  kind: 'discriminator-property-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the discriminator of {subject} reads another property',
  why: 'Clients look for the kind in the wrong place.',
  remedy: 'Keep the property, or release a new major version.',
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

export const discriminatorRemoved = defineTwins({
  kind: 'discriminator-removed',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its discriminator',
  why: 'The values are the same, but generated clients read them otherwise.',
  remedy: 'Keep the discriminator.',
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
