/** A kind of change: contentMediaType is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentMediaTypeChanged } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-media-type-changed',
  title: 'contentMediaType is another in a request',
  sender: 'client',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  oasdiff: ['request-body-content-media-type-changed', 'request-property-content-media-type-changed'],
  ...contentMediaTypeChanged,
});
