/** What the changes about what texts contain in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const contentEncodingAdded = defineTwins({
  kind: 'content-encoding-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    { base: '{type: string}', revision: '{type: string, contentEncoding: base64}', finds: true },
    {
      base: '{type: string, contentEncoding: base64}',
      revision: '{type: string, contentEncoding: base64}',
      finds: false,
    },
  ],
});

export const contentEncodingChanged = defineTwins({
  kind: 'content-encoding-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  remedy: 'Keep it as it is, or release a new major version.',
  examples: [
    {
      base: '{type: string, contentEncoding: base64}',
      revision: '{type: string, contentEncoding: base32}',
      finds: true,
    },
    {
      base: '{type: string, contentEncoding: base32}',
      revision: '{type: string, contentEncoding: base32}',
      finds: false,
    },
  ],
});

export const contentEncodingRemoved = defineTwins({
  kind: 'content-encoding-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  examples: [
    { base: '{type: string, contentEncoding: base64}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});

export const contentMediaTypeAdded = defineTwins({
  kind: 'content-media-type-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    { base: '{type: string}', revision: '{type: string, contentMediaType: image/png}', finds: true },
    {
      base: '{type: string, contentMediaType: image/png}',
      revision: '{type: string, contentMediaType: image/png}',
      finds: false,
    },
  ],
});

export const contentMediaTypeChanged = defineTwins({
  kind: 'content-media-type-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  remedy: 'Keep it as it is, or release a new major version.',
  examples: [
    {
      base: '{type: string, contentMediaType: image/png}',
      revision: '{type: string, contentMediaType: image/gif}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: image/gif}',
      revision: '{type: string, contentMediaType: image/gif}',
      finds: false,
    },
  ],
});

export const contentMediaTypeRemoved = defineTwins({
  kind: 'content-media-type-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  examples: [
    { base: '{type: string, contentMediaType: image/png}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});

export const contentSchemaAdded = defineTwins({
  kind: 'content-schema-added',
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  examples: [
    {
      base: '{type: string, contentMediaType: application/json}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      finds: false,
    },
  ],
});

export const contentSchemaChanged = defineTwins({
  kind: 'content-schema-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: integer}}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: integer}}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: integer}}',
      finds: false,
    },
  ],
});

export const contentSchemaRemoved = defineTwins({
  kind: 'content-schema-removed',
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  examples: [
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      revision: '{type: string, contentMediaType: application/json}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: application/json}',
      revision: '{type: string, contentMediaType: application/json}',
      finds: false,
    },
  ],
});
