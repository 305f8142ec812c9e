/** A kind of change: contentEncoding is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentEncodingChanged } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-encoding-changed',
  title: 'contentEncoding is another in a response',
  sender: 'api',
  why: 'Clients decode the text in the old way and fail.',
  oasdiff: ['response-body-content-encoding-changed', 'response-property-content-encoding-changed'],
  ...contentEncodingChanged,
});
