/** What the changes about the future of properties in requests share with their twins in responses. */
import { toText } from '../../document/pointer.ts';
import { defineTwins } from '../change.ts';

export const propertyDeprecated = defineTwins({
  kind: 'property-deprecated',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It works as before; clients know now that it will go.',
  remedy: 'Say until when with x-sunset; raise the minor version.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: false}}}',
      finds: false,
    },
  ],
});

export const propertyReactivated = defineTwins({
  kind: 'property-reactivated',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It works as before, and stays.',
  remedy: 'Nothing to do; raise the minor version.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});

export const propertyStabilityLowered = defineTwins({
  kind: 'property-stability-lowered',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers relied on the level that was promised; it is withdrawn.',
  remedy: 'Keep x-stability-level; it may only rise: draft, alpha, beta, stable.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, x-stability-level: stable}}}',
      revision: '{type: object, properties: {a: {type: string, x-stability-level: beta}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});

export const propertyStabilityRaised = defineTwins({
  kind: 'property-stability-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It promises more than before.',
  remedy: 'Nothing to do; raise the minor version.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, x-stability-level: alpha}}}',
      revision: '{type: object, properties: {a: {type: string, x-stability-level: beta}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});

export const propertySunsetChanged = defineTwins({
  kind: 'property-sunset-changed',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers planned with the old date; an earlier one shortens what they were promised.',
  remedy: 'Move it later only.',
  oasdiff: [],
  // A later day, or the first one, shortens nothing.
  judge: ({ from, to }) => (toText(to) < toText(from ?? '') ? undefined : { level: 'info' }),
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-12-31"}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-12-31"}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-12-31"}}}',
      finds: false,
    },
  ],
});

export const propertySunsetMissing = defineTwins({
  kind: 'property-sunset-missing',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'The policy asks for a date, so that consumers can plan.',
  remedy: 'Add x-sunset with a day that leaves the notice period.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: true,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
  ],
});

export const propertySunsetRemoved = defineTwins({
  kind: 'property-sunset-removed',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers planned with the date; a promise is withdrawn.',
  remedy: 'Keep x-sunset as long as it is deprecated.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      finds: false,
    },
  ],
});

export const propertySunsetTooSoon = defineTwins({
  kind: 'property-sunset-too-soon',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers have less time to move than the policy promises them.',
  remedy: 'Move x-sunset to the end of the notice period or later.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2001-01-31"}}}',
      finds: true,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
  ],
});

export const propertySunsetUnreadable = defineTwins({
  kind: 'property-sunset-unreadable',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Nobody can tell when it goes.',
  remedy: 'Write x-sunset as a day such as 2027-01-31.',
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: soon}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
    },
  ],
});
