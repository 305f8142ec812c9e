/** A kind of change: contentEncoding was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentEncodingAdded } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-encoding-added',
  title: 'contentEncoding was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'More is said about the text; it is the same.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-content-encoding-changed', 'response-property-content-encoding-changed'],
  ...contentEncodingAdded,
});
