/** A kind of change: contentSchema was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentSchemaAdded } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-schema-added',
  title: 'contentSchema was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'More is said about the text; it is the same.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-content-schema-added', 'response-property-content-schema-added'],
  ...contentSchemaAdded,
});
