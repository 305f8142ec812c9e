/** A kind of change: contentSchema is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentSchemaChanged } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-schema-changed',
  title: 'contentSchema is another in a response',
  sender: 'api',
  why: 'Clients decode the text in the old way and fail.',
  ...contentSchemaChanged,
});
