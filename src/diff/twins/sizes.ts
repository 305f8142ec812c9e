/** What the changes about sizes in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const maxItemsAdded = defineTwins({
  kind: 'max-items-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}}', revision: '{type: array, items: {}, maxItems: 2}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});

export const maxItemsLowered = defineTwins({
  kind: 'max-items-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  examples: [
    { base: '{type: array, items: {}, maxItems: 4}', revision: '{type: array, items: {}, maxItems: 2}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});

export const maxItemsRaised = defineTwins({
  kind: 'max-items-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  examples: [
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 4}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});

export const maxItemsRemoved = defineTwins({
  kind: 'max-items-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});

export const maxLengthAdded = defineTwins({
  kind: 'max-length-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    { base: '{type: string}', revision: '{type: string, maxLength: 2}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});

export const maxLengthLowered = defineTwins({
  kind: 'max-length-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  examples: [
    { base: '{type: string, maxLength: 4}', revision: '{type: string, maxLength: 2}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});

export const maxLengthRaised = defineTwins({
  kind: 'max-length-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  examples: [
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 4}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});

export const maxLengthRemoved = defineTwins({
  kind: 'max-length-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  examples: [
    { base: '{type: string, maxLength: 2}', revision: '{type: string}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});

export const maxPropertiesAdded = defineTwins({
  kind: 'max-properties-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  oasdiff: [],
  examples: [
    { base: '{type: object}', revision: '{type: object, maxProperties: 2}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});

export const maxPropertiesLowered = defineTwins({
  kind: 'max-properties-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 4}', revision: '{type: object, maxProperties: 2}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});

export const maxPropertiesRaised = defineTwins({
  kind: 'max-properties-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 4}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});

export const maxPropertiesRemoved = defineTwins({
  kind: 'max-properties-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 2}', revision: '{type: object}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});

export const minItemsAdded = defineTwins({
  kind: 'min-items-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    { base: '{type: array, items: {}}', revision: '{type: array, items: {}, minItems: 2}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});

export const minItemsLowered = defineTwins({
  kind: 'min-items-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  examples: [
    { base: '{type: array, items: {}, minItems: 4}', revision: '{type: array, items: {}, minItems: 2}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});

export const minItemsRaised = defineTwins({
  kind: 'min-items-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  examples: [
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 4}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});

export const minItemsRemoved = defineTwins({
  kind: 'min-items-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  examples: [
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});

export const minLengthAdded = defineTwins({
  kind: 'min-length-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  oasdiff: [],
  examples: [
    { base: '{type: string}', revision: '{type: string, minLength: 2}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});

export const minLengthLowered = defineTwins({
  kind: 'min-length-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  examples: [
    { base: '{type: string, minLength: 4}', revision: '{type: string, minLength: 2}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});

export const minLengthRaised = defineTwins({
  kind: 'min-length-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  examples: [
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 4}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});

export const minLengthRemoved = defineTwins({
  kind: 'min-length-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  oasdiff: [],
  examples: [
    { base: '{type: string, minLength: 2}', revision: '{type: string}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});

export const minPropertiesAdded = defineTwins({
  kind: 'min-properties-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  oasdiff: [],
  examples: [
    { base: '{type: object}', revision: '{type: object, minProperties: 2}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});

export const minPropertiesLowered = defineTwins({
  kind: 'min-properties-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 4}', revision: '{type: object, minProperties: 2}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});

export const minPropertiesRaised = defineTwins({
  kind: 'min-properties-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 4}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});

export const minPropertiesRemoved = defineTwins({
  kind: 'min-properties-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 2}', revision: '{type: object}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
