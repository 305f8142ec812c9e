/** A kind of change: a content type has got a schema in responses. */
import { defineChange } from '../change.ts';
import { addedSchema, mediaTypeSchemaAdded } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-schema-added',
  title: 'A content type has got a schema in responses',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'What comes is described now; nothing else comes than before.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-media-type-schema-added'],
  check: ({ base, revision }) => {
    if (!base || !revision || !addedSchema(base, revision)) return undefined;
    return `the content type ${revision.name} has got a schema`;
  },
  ...mediaTypeSchemaAdded,
});
