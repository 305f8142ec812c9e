/** A kind of change: a content type has got a schema in requests. */
import { defineChange } from '../change.ts';
import { takesAll } from '../model/schema-part.ts';
import { mediaTypeSchemaAdded } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-schema-added',
  title: 'A content type has got a schema in requests',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Any body was valid; those that do not fit the schema are refused now.',
  remedy: 'Describe what was accepted all along, or release a new major version.',
  oasdiff: ['request-body-media-type-schema-added'],
  check: ({ base, revision }, { contains }) => {
    if (!base || !revision || base.schema || !revision.schema || takesAll(revision.schema)) return undefined;
    const anything = { ...revision.schema, schema: {} };
    if (contains(anything, revision.schema, 'client')) return undefined;
    return `the content type ${revision.name} has got a schema`;
  },
  ...mediaTypeSchemaAdded,
});
