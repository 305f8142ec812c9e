/** What the changes about objects in requests share with their twins in responses. */
import { defineTwins, type Judgement, type SchemaFinding } from '../change.ts';
import { schemaAround } from '../closed.ts';
import type { Difference } from '../schema/index.ts';

export const dependentRequiredAdded = defineTwins({
  kind: 'dependent-required-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  examples: [
    { base: '{type: object}', revision: '{type: object, dependentRequired: {a: [b]}}', finds: true },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});

export const dependentRequiredChanged = defineTwins({
  kind: 'dependent-required-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  examples: [
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [c]}}',
      finds: true,
    },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});

export const dependentRequiredRemoved = defineTwins({
  kind: 'dependent-required-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  examples: [
    { base: '{type: object, dependentRequired: {a: [b]}}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});

export const dependentSchemasAdded = defineTwins({
  kind: 'dependent-schemas-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  examples: [
    { base: '{type: object}', revision: '{type: object, dependentSchemas: {a: {required: [b]}}}', finds: true },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});

export const dependentSchemasChanged = defineTwins({
  kind: 'dependent-schemas-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [c]}}}',
      finds: true,
    },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});

export const dependentSchemasRemoved = defineTwins({
  kind: 'dependent-schemas-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  examples: [
    { base: '{type: object, dependentSchemas: {a: {required: [b]}}}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});

export const propertyAdded = defineTwins({
  kind: 'property-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} of {parent} is new',
  remedy: 'Nothing to do; raise the minor version.',
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}, b: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});

export const propertyBecameOptional = defineTwins({
  kind: 'property-became-optional',
  bump: 'minor',
  says: 'the property {name} of {parent} may be missing now',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: false,
    },
  ],
});

export const propertyBecameRequired = defineTwins({
  kind: 'property-became-required',
  bump: 'minor',
  says: 'the property {name} of {parent} is required now',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: false,
    },
  ],
});

/** What a removed property comes to that no value could ever hold; one that was forbidden may be sent now. */
export function neverHeld({ base }: Difference, finding: SchemaFinding): Judgement {
  const isForbidden = schemaAround(finding.base.at(base), finding.trees.base, '') === false;
  return { breaking: false, level: 'info', bump: isForbidden ? 'minor' : 'patch', proof: 'containment' };
}

export const propertyRemoved = defineTwins({
  kind: 'property-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} of {parent} is gone',
  remedy: 'Keep it and mark it deprecated, or release a new major version.',
  examples: [
    {
      base: '{type: object, properties: {a: {}, b: {type: string}}}',
      revision: '{type: object, properties: {a: {}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});

export const requiredPropertyAdded = defineTwins({
  kind: 'required-property-added',
  bump: 'minor',
  says: 'the required property {name} of {parent} is new',
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}, b: {}}, required: [b]}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});
