/** A kind of change: a description, title, example or extension of a schema changed. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'schema-text-changed',
  title: 'A description, title, example or extension of a schema changed',
  kind: 'text-changed',
  level: 'info',
  breaking: false,
  bump: 'patch',
  says: '{keyword} of {subject} changed',
  why: 'The values are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [
    'request-body-all-of-added-annotation-only',
    'request-body-all-of-removed-annotation-only',
    'request-property-all-of-added-annotation-only',
    'request-property-all-of-removed-annotation-only',
    'response-body-all-of-added-annotation-only',
    'response-body-all-of-removed-annotation-only',
    'response-property-all-of-added-annotation-only',
    'response-property-all-of-removed-annotation-only',
  ],
  examples: [
    { base: '{type: string, description: A name}', revision: '{type: string, description: The name}', finds: true },
    { base: '{type: string, description: A name}', revision: '{description: A name, type: string}', finds: false },
  ],
});
