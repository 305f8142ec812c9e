/** What the changes about properties that no name is given for in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const additionalPropertiesChanged = defineTwins({
  kind: 'additional-properties-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'what further properties of {subject} hold changed',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: {type: string}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: true}',
      finds: false,
    },
  ],
});

export const additionalPropertiesClosed = defineTwins({
  kind: 'additional-properties-closed',
  bump: 'minor',
  says: '{subject} takes no further properties any more',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: false}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: true}',
      finds: false,
    },
  ],
});

export const additionalPropertiesOpened = defineTwins({
  kind: 'additional-properties-opened',
  bump: 'minor',
  says: '{subject} takes further properties now',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {}}, additionalProperties: false}',
      revision: '{type: object, properties: {a: {}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: true}',
      finds: false,
    },
  ],
});

export const patternPropertyAdded = defineTwins({
  kind: 'pattern-property-added',
  bump: 'minor',
  says: 'the properties of {subject} that match {name} are limited now',
  examples: [
    { base: '{type: object}', revision: "{type: object, patternProperties: {'^x': {type: string}}}", finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false,
    },
  ],
});

export const patternPropertyRemoved = defineTwins({
  kind: 'pattern-property-removed',
  bump: 'minor',
  says: 'the properties of {subject} that match {name} are no longer limited',
  examples: [
    { base: "{type: object, patternProperties: {'^x': {type: string}}}", revision: '{type: object}', finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false,
    },
  ],
});

export const propertyNamesAdded = defineTwins({
  kind: 'property-names-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  examples: [
    { base: '{type: object}', revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});

export const propertyNamesChanged = defineTwins({
  kind: 'property-names-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  oasdiff: [],
  examples: [
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[0-9]+$'}}",
      finds: true,
    },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});

export const propertyNamesRemoved = defineTwins({
  kind: 'property-names-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  examples: [
    { base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", revision: '{type: object}', finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false,
    },
  ],
});

export const unevaluatedPropertiesAdded = defineTwins({
  kind: 'unevaluated-properties-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  examples: [
    { base: '{type: object}', revision: '{type: object, unevaluatedProperties: false}', finds: true },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});

export const unevaluatedPropertiesChanged = defineTwins({
  kind: 'unevaluated-properties-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: {type: string}}',
      finds: true,
    },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});

export const unevaluatedPropertiesRemoved = defineTwins({
  kind: 'unevaluated-properties-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  examples: [
    { base: '{type: object, unevaluatedProperties: false}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});
