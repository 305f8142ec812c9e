/** A kind of change: contentEncoding is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentEncodingChanged } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-encoding-changed',
  title: 'contentEncoding is another in a request',
  sender: 'client',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  oasdiff: ['request-body-content-encoding-changed', 'request-property-content-encoding-changed'],
  ...contentEncodingChanged,
});
