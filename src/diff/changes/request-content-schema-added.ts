/** A kind of change: contentSchema was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentSchemaAdded } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-schema-added',
  title: 'contentSchema was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-schema-added', 'request-property-content-schema-added'],
  ...contentSchemaAdded,
});
