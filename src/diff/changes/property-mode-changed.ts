/** A kind of change: readOnly or writeOnly changed where it plays no part. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'property-mode-changed',
  title: 'readOnly or writeOnly changed where it plays no part',
  kind: 'mode-changed',
  level: 'info',
  breaking: false,
  bump: 'patch',
  says: '{keyword} of {subject} changed',
  why: 'readOnly says nothing about responses, writeOnly nothing about requests.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [
    'request-optional-property-became-not-write-only',
    'request-optional-property-became-write-only',
    'request-required-property-became-not-write-only',
    'request-required-property-became-write-only',
    'response-optional-property-became-read-only',
    'response-optional-property-became-not-read-only',
    'response-required-property-became-read-only',
    'response-required-property-became-not-read-only',
  ],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, writeOnly: true}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string, writeOnly: false}}}',
      finds: false,
    },
  ],
});
