/** A kind of change: a content type has got a schema in requests. */
import { defineChange } from '../change.ts';
import { addedSchema, mediaTypeSchemaAdded } from '../twins/media-types.ts';

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
    const schema = base && revision && addedSchema(base, revision);
    if (!schema || contains({ ...schema, schema: {} }, schema, 'client')) return undefined;
    return `the content type ${revision.name} has got a schema`;
  },
  ...mediaTypeSchemaAdded,
});
