/** A kind of change: contentSchema is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentSchemaChanged } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-schema-changed',
  title: 'contentSchema is another in a request',
  sender: 'client',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  ...contentSchemaChanged,
});
