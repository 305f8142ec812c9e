/** What the changes about bounds in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const maximumAdded = defineTwins({
  kind: 'maximum-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    { base: '{type: integer}', revision: '{type: integer, maximum: 10}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});

export const maximumLowered = defineTwins({
  kind: 'maximum-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  examples: [
    { base: '{type: integer, maximum: 20}', revision: '{type: integer, maximum: 10}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});

export const maximumRaised = defineTwins({
  kind: 'maximum-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  examples: [
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 20}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});

export const maximumRemoved = defineTwins({
  kind: 'maximum-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  oasdiff: [],
  examples: [
    { base: '{type: integer, maximum: 10}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});

export const minimumAdded = defineTwins({
  kind: 'minimum-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    { base: '{type: integer}', revision: '{type: integer, minimum: 10}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});

export const minimumLowered = defineTwins({
  kind: 'minimum-lowered',
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  examples: [
    { base: '{type: integer, minimum: 20}', revision: '{type: integer, minimum: 10}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});

export const minimumRaised = defineTwins({
  kind: 'minimum-raised',
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  examples: [
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 20}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});

export const minimumRemoved = defineTwins({
  kind: 'minimum-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  oasdiff: [],
  examples: [
    { base: '{type: integer, minimum: 10}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});
